package org.fengqiao.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what of the command line was not understood. */
final class Misuse implements IParameterExceptionHandler {

    /** What a value of a type looks like, where the library only says so in English. */
    private static final Map<Class<?>, String> EXAMPLES = Map.of(LocalDate.class, "2026-03-09", YearMonth.class, "2026-03",
            LocalDateTime.class, "2026-03-09T09:00", int.class, "整数，如 100", long.class, "整数，如 100");

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
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return "几个只能写一个的选项写了不止一个，见下面竖线隔开的";
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            String example = EXAMPLES.get(wrong.getArgSpec().type());
            return wrong.getArgSpec().paramLabel() + " 的值「" + wrong.getValue() + "」不对"
                    + (example != null ? "，应写作 " + example : wrong.getCause() == null ? "" : "：" + wrong.getCause().getMessage());
        }
        return "参数不对";
    }
}
