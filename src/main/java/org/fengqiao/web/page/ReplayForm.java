package org.fengqiao.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.bulk.ReplayQuestion;

/**
 * What stands in the form that starts a replay, as typed.
 *
 * @param under    what to replay under: a choice, or {@code revision}
 * @param revision the revision meant then
 */
public record ReplayForm(String from, String to, String under, String revision) {

    /** The last thirty days under what the folder holds. */
    static ReplayForm upTo(LocalDate today) {
        return new ReplayForm(today.minusDays(30).toString(), today.toString(), ReplayQuestion.FOLDER, "");
    }

    /** @throws ProblemException naming the field that does not fit */
    ReplayQuestion question() {
        if ("revision".equals(under) && (revision == null || revision.isBlank())) {
            throw refused("revision", "请选择或填写一个规则修订号。");
        }
        return new ReplayQuestion(day("from", from), day("to", to), "revision".equals(under) ? revision : under, null);
    }

    private static LocalDate day(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            throw refused(field, "「" + text + "」不是日期，请写作 2026-03-01。");
        }
    }

    private static ProblemException refused(String field, String detail) {
        return new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                List.of(Fault.inParameter(field, "bad-value", detail, List.of())));
    }
}
