package org.fengqiao.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what of the command line was not understood. */
final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("错误：" + sentence(wrong));
        command.usage(err);
        err.flush();
        return Exit.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "不认识「" + String.join(" ", unmatched.getUnmatched()) + "」";
        }
        if (wrong instanceof MissingParameterException missing) {
            return "缺少" + missing.getMissing().stream().map(spec -> spec.paramLabel())
                    .reduce((one, other) -> one + "、" + other).orElse("参数");
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return wrong.getArgSpec().paramLabel() + " 的值「" + wrong.getValue() + "」不对"
                    + (wrong.getCause() == null ? "" : "：" + wrong.getCause().getMessage());
        }
        return "参数不对";
    }
}
