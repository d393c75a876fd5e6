package org.fengqiao.web;

import org.fengqiao.place.DirectoryException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists every error of a directory that keeps the service from starting. */
final class BrokenDirectoryAnalyzer extends AbstractFailureAnalyzer<DirectoryException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DirectoryException cause) {
        return new FailureAnalysis("服务没有启动：名录里有 " + cause.problems().size() + " 处错误。\n\n" + cause.getMessage(),
                "请逐处改正；若错在导入过的事项目录或公布过的网格安排，改正数据文件夹里的 catalogue/items.csv、catalogue/contacts.csv，"
                        + "或移走它以用回随包的。", cause);
    }
}
