package org.fengqiao.web.api.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.EscalatedCase;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.setting.Absence;
import org.fengqiao.planning.visits.setting.AbsenceKind;
import org.fengqiao.planning.visits.setting.Closure;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.roster.PlannedDuty;
import org.fengqiao.term.Labelled;

/**
 * What has come up, and what is to be done about it.
 *
 * @param version   that was seen
 * @param reason    for the change
 * @param absences  illness, a journey, a meeting
 * @param cancelled absences of the settings that do not take place after all
 * @param closures  days closed or moved by a late notice
 * @param cases     new cases
 * @param withdrawn ids of cases that need no visit any more
 * @param seconds   budget of a repair; null for that of 修复 in solver.yaml
 * @param steps     budget in moves tried instead
 * @param duty      that single swaps are wanted for
 * @param moves     of the swap that is chosen
 */
record RepairAsk(Integer version, String reason, List<AbsenceAsk> absences, List<CancelledAsk> cancelled,
                 List<ClosureAsk> closures, List<EscalatedCase> cases, List<String> withdrawn, Integer seconds,
                 Integer steps, String duty, List<PlannedDuty> moves) {

    private static final String NOTICE = "修复";

    /** Half: 上午, 下午 or 全天 (null); kind: 休假, 出差, 病假 (null), 培训, 会议. */
    record AbsenceAsk(String post, LocalDate from, LocalDate to, String half, String kind, String reason) {

        Absence absence() {
            if (post == null || from == null || to != null && to.isBefore(from)) {
                throw OfficeException.invalid("absences", "每条缺席要有岗位 post、起 from，止 to 不早于起。");
            }
            return new Absence(post, from, to == null ? from : to, term(Half.class, "时段", half, Half.WHOLE_DAY),
                    term(AbsenceKind.class, "类别", kind, AbsenceKind.ILLNESS), reason == null ? "" : reason,
                    new Source(NOTICE, 0, ""));
        }
    }

    /** The absence of that post that begins on that day. */
    record CancelledAsk(String post, LocalDate from) {
    }

    /** A day that is closed, and the day that takes its place or null. */
    record ClosureAsk(LocalDate day, LocalDate movedTo, String reason) {

        Closure closure() {
            if (day == null) {
                throw OfficeException.invalid("closures", "每条停办要写日期 day。");
            }
            return new Closure(day, movedTo, reason == null ? "" : reason, new Source(NOTICE, 0, ""));
        }
    }

    Circumstances circumstances() {
        return new Circumstances(given(absences).stream().map(AbsenceAsk::absence).toList(),
                given(closures).stream().map(ClosureAsk::closure).toList(), given(cases),
                new HashSet<>(given(withdrawn)), given(cancelled).stream()
                .map(c -> new Circumstances.Cancelled(c.post(), c.from())).toList());
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : new ArrayList<>(list);
    }

    private static <T extends Enum<T> & Labelled> T term(Class<T> type, String what, String text, T usual) {
        try {
            return text == null ? usual : Labelled.parse(type, what, text);
        } catch (IllegalArgumentException unknown) {
            throw OfficeException.invalid("absences", unknown.getMessage() + "。");
        }
    }
}
