package org.fengqiao.roster;

import java.util.List;
import java.util.Map;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.InputException;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Tells what is wrong with settings and requests as problems. */
public final class InputFaults {

    private InputFaults() {
    }

    public static ProblemException of(InputException wrong) {
        return new ProblemException(ProblemCode.INVALID_ROSTER, "排班设置有 " + wrong.findings().size()
                + " 处问题，见 errors；改正后重试，没有保存任何内容。", wrong.findings().stream().map(InputFaults::of).toList());
    }

    /** @param faults sentence by name of the field */
    public static ProblemException of(String pointer, Map<String, String> faults) {
        List<Fault> all = faults.entrySet().stream().map(f -> Fault.inBody(pointer + "/" + f.getKey(), "bad-value",
                f.getValue(), List.of())).toList();
        return new ProblemException(ProblemCode.INVALID_ROSTER, all.size() == 1
                ? all.get(0).pointer() + "：" + all.get(0).detail() + "。" : "有 " + all.size() + " 处问题，见 errors；没有保存任何内容。", all);
    }

    private static Fault of(Finding finding) {
        String place = finding.file() + (finding.line() > 0 ? " 第 " + finding.line() + " 行" : "")
                + (finding.column().isEmpty() ? "" : "「" + finding.column() + "」");
        return Fault.at(place.isEmpty() ? null : place, finding.isError() ? "error" : "warning",
                finding.message() + "。" + finding.remedy() + "。");
    }
}
