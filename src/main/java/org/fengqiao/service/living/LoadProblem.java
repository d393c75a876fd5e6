package org.fengqiao.service.living;

import java.io.UncheckedIOException;
import java.util.List;
import org.fengqiao.decision.scenario.ScenarioException;
import org.fengqiao.decision.scenario.ScenarioResult;
import org.fengqiao.place.DirectoryException;
import org.fengqiao.policy.Problem;
import org.fengqiao.policy.PolicyException;

/**
 * Something that keeps folders from being put in force, or is worth a look in them.
 *
 * @param file    path relative to the rules folder or to that of the directory; not null
 * @param line    from 1, or 0 when the whole file is meant
 * @param column  number from 1 or the heading of a table's column; null when the whole line is meant
 * @param message in Chinese: what is wrong and what would do
 */
public record LoadProblem(String file, int line, String column, String message) {

    static LoadProblem of(Problem problem) {
        return new LoadProblem(problem.file(), problem.line(),
                problem.column() == 0 ? null : String.valueOf(problem.column()), problem.message());
    }

    static LoadProblem failing(ScenarioResult result) {
        return new LoadProblem(result.scenario().file(), result.scenario().line(), null,
                "情景「" + result.scenario().name() + "」不符：" + String.join("；", result.differences())
                        + "。请改正规则；若情景写的是旧要求，请改情景");
    }

    /** Everything that an exception from reading has to say; empty for one that is no fault of the folders. */
    static List<LoadProblem> of(RuntimeException broken) {
        if (broken instanceof PolicyException faulty) {
            return faulty.problems().stream().filter(p -> p.severity() == Problem.Severity.ERROR)
                    .map(LoadProblem::of).toList();
        }
        if (broken instanceof ScenarioException faulty) {
            return faulty.problems().stream().map(LoadProblem::of).toList();
        }
        if (broken instanceof DirectoryException faulty) {
            return faulty.problems().stream()
                    .map(p -> new LoadProblem(p.file(), p.row(), p.column(), p.message())).toList();
        }
        if (broken instanceof UncheckedIOException unreadable) {
            return List.of(new LoadProblem("规则或名录文件夹", 0, null, "读不出来，请检查路径、权限和编码（应为 UTF-8）："
                    + unreadable.getMessage()));
        }
        return List.of();
    }

    /** {@code futian/首办.drl:12:5}. */
    public String place() {
        return line == 0 ? file : file + ":" + line + (column == null ? "" : ":" + column);
    }
}
