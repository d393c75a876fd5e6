package org.fengqiao.web;

import org.fengqiao.policy.PolicyException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists every error of a rules folder that keeps the service from starting. */
final class BrokenRulesAnalyzer extends AbstractFailureAnalyzer<PolicyException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PolicyException cause) {
        return new FailureAnalysis(
                "服务没有启动：规则文件夹里有 " + cause.problems().size() + " 处错误。\n\n" + cause.getMessage(),
                "请逐处改正。不启动服务也能检查：java -jar fengqiao.jar check <规则文件夹>", cause);
    }
}
