package org.fengqiao.command;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.fengqiao.decision.scenario.ScenarioException;
import org.fengqiao.place.DirectoryException;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.policy.PolicyException;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JacksonException;

/** Says in Chinese why a command could not do its work. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception cause, CommandLine command, ParseResult parsed) {
        tell(cause, command.getErr());
        return cause instanceof ProblemException || cause instanceof OfficeException ? Exit.FAULTS : Exit.FILES;
    }

    static void tell(Exception cause, PrintWriter err) {
        if (cause instanceof PolicyException broken) {
            list("规则文件夹", broken.problems(), err);
        } else if (cause instanceof DirectoryException broken) {
            list("名录", broken.problems(), err);
        } else if (cause instanceof ScenarioException broken) {
            list("情景", broken.problems(), err);
        } else if (cause instanceof InputException broken) {
            list("排班设置", broken.findings(), err);
        } else if (cause instanceof ProblemException refused) {
            err.println("错误：" + refused.getMessage());
            refused.document().errors().forEach(fault ->
                    err.println("  " + where(fault) + fault.detail()));
        } else if (cause instanceof NoSuchFileException missing) {
            err.println("错误：找不到「" + missing.getFile() + "」");
        } else if (cause instanceof JacksonException unreadable) {
            err.println("错误：JSON 读不懂：" + unreadable.getOriginalMessage());
        } else {
            err.println("错误：" + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()));
        }
        err.flush();
    }

    private static String where(Fault fault) {
        String where = fault.pointer() != null ? fault.pointer() : fault.at();
        return where == null ? "" : where + "：";
    }

    private static void list(String where, List<?> problems, PrintWriter err) {
        err.println(where + "有 " + problems.size() + " 处问题：");
        problems.forEach(err::println);
    }
}
