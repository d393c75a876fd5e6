package org.fengqiao.command;

import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import org.fengqiao.place.DirectoryException;
import org.fengqiao.policy.PolicyException;
import org.fengqiao.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in Chinese why a command could not do its work. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception cause, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (cause instanceof PolicyException broken) {
            err.println("规则文件夹有 " + broken.problems().size() + " 处错误：");
            broken.problems().forEach(err::println);
        } else if (cause instanceof DirectoryException broken) {
            err.println("名录有 " + broken.problems().size() + " 处错误：");
            broken.problems().forEach(err::println);
        } else if (cause instanceof ProblemException refused) {
            err.println("错误：" + refused.getMessage());
            return Exit.FAULTS;
        } else if (cause instanceof NoSuchFileException missing) {
            err.println("错误：找不到「" + missing.getFile() + "」");
        } else {
            err.println("错误：" + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()));
        }
        err.flush();
        return Exit.FILES;
    }
}
