package org.fengqiao.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in Chinese why the service refused to start without an administrator. */
final class NoAdministratorAnalyzer extends AbstractFailureAnalyzer<NoAdministratorException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, NoAdministratorException cause) {
        return new FailureAnalysis(
                "服务没有启动：" + cause.getMessage() + "，因此演示账号停用，而数据库里还没有可用的管理员。",
                "请用环境变量 FENGQIAO_ADMINISTRATOR_NAME 与 FENGQIAO_ADMINISTRATOR_PASSWORD（至少 "
                        + AdministratorProperties.SHORTEST_PASSWORD
                        + " 个字符）设定管理员后再启动；只在本机试用时，请保留默认的 server.address=127.0.0.1 与内嵌数据库。",
                cause);
    }
}
