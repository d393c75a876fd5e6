package org.fengqiao.command;

import java.util.function.IntFunction;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import picocli.CommandLine.Option;

/** How long a search may take. */
final class BudgetOptions {

    @Option(names = "--seconds", paramLabel = "秒", description = "预算；与 --steps 写一个，都不写用通常的")
    private int seconds;

    @Option(names = "--steps", paramLabel = "步", description = "预算，试多少次变动（网格为每个席位）；同样的输入和种子结果相同")
    private int steps;

    /** @param usual when nothing was said */
    <T> T of(IntFunction<T> bySeconds, IntFunction<T> bySteps, T usual) {
        if (seconds > 0 && steps > 0 || seconds < 0 || steps < 0) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "--seconds 和 --steps 写一个，且大于 0。");
        }
        return seconds > 0 ? bySeconds.apply(seconds) : steps > 0 ? bySteps.apply(steps) : usual;
    }
}
