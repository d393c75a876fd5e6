package org.fengqiao.roster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.EscalatedCase;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.setting.Absence;
import org.fengqiao.planning.visits.setting.AbsenceKind;
import org.fengqiao.planning.visits.setting.Closure;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.term.Labelled;

/**
 * What has come up, as it is written in JSON: over HTTP and in a file for the command. What is not written is null.
 *
 * @param absences  illness, a journey, a meeting
 * @param cancelled absences of the settings that do not take place after all
 * @param closures  days closed or moved by a late notice
 * @param cases     new cases
 * @param withdrawn ids of cases that need no visit any more
 */
public record Happened(List<AbsenceAsk> absences, List<CancelledAsk> cancelled, List<ClosureAsk> closures,
                       List<EscalatedCase> cases, List<String> withdrawn) {

    private static final String NOTICE = "修复";

    /** Half: 上午, 下午 or 全天 (null); kind: 休假, 出差, 病假 (null), 培训, 会议. */
    public record AbsenceAsk(String post, LocalDate from, LocalDate to, String half, String kind, String reason) {

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
    public record CancelledAsk(String post, LocalDate from) {
    }

    /** A day that is closed, and the day that takes its place or null. */
    public record ClosureAsk(LocalDate day, LocalDate movedTo, String reason) {

        Closure closure() {
            if (day == null) {
                throw OfficeException.invalid("closures", "每条停办要写日期 day。");
            }
            return new Closure(day, movedTo, reason == null ? "" : reason, new Source(NOTICE, 0, ""));
        }
    }

    /** @throws OfficeException naming the list that is wrong */
    public Circumstances circumstances() {
        return new Circumstances(given(absences).stream().map(AbsenceAsk::absence).toList(),
                given(closures).stream().map(ClosureAsk::closure).toList(), given(cases),
                new HashSet<>(given(withdrawn)), given(cancelled).stream()
                .map(c -> new Circumstances.Cancelled(c.post(), c.from())).toList());
    }

    /**
     * Looks at what has come up before anything is made of it.
     *
     * @throws ProblemException naming what does not go with the place
     */
    public static void check(VisitSetting setting, Circumstances more) {
        for (int i = 0; i < more.cases().size(); i++) {
            Map<String, String> faults = more.cases().get(i).faults(setting);
            if (!faults.isEmpty()) {
                throw InputFaults.of("/cases/" + i, faults);
            }
        }
        more.absences().stream().filter(a -> setting.leader(a.post()).isEmpty()).findFirst().ifPresent(a -> {
            throw new ProblemException(ProblemCode.INVALID_ROSTER, "没有岗位「" + a.post() + "」，请核对 leaders.csv。");
        });
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <T extends Enum<T> & Labelled> T term(Class<T> type, String what, String text, T usual) {
        try {
            return text == null ? usual : Labelled.parse(type, what, text);
        } catch (IllegalArgumentException unknown) {
            throw OfficeException.invalid("absences", unknown.getMessage() + "。");
        }
    }
}
