package org.fengqiao.web.page.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.visits.office.CaseOrigin;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.EscalatedCase;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.setting.Absence;
import org.fengqiao.planning.visits.setting.AbsenceKind;
import org.fengqiao.planning.visits.setting.Closure;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.term.Labelled;

/**
 * What has come up: one thing at a time, as the office hears of it. Fields of the other kinds stay empty.
 *
 * @param what   absence, meeting, closure, case or withdrawal; register for all that the register asks for by now
 * @param cancelled post and first day of an absence that does not take place, with a blank between
 */
record RepairForm(int version, String what, String post, String from, String to, String half, String kind,
                  String reason, String cancelled, String day, String movedTo, String caseId, String origin,
                  String level, String field, String division, String bodies, String due, String withdrawn) {

    private static final String NOTICE = "修复";
    private static final Pattern LIST = Pattern.compile("[、,，\\s]+");

    /** Whether it is what the register handed over or withdrew. */
    boolean register() {
        return "register".equals(what);
    }

    Circumstances circumstances(Communities communities) {
        return switch (what == null ? "" : what) {
            case "absence" -> new Circumstances(List.of(absence()), List.of(), List.of(), Set.of(), List.of());
            case "meeting" -> {
                String[] parts = need(cancelled, "cancelled", "请选取消了哪一项缺席。").split(" ");
                yield new Circumstances(List.of(), List.of(), List.of(), Set.of(),
                        List.of(new Circumstances.Cancelled(parts[0], date(parts[parts.length - 1], "cancelled", "日期"))));
            }
            case "closure" -> new Circumstances(List.of(), List.of(new Closure(date(day, "day", "停办的日子"),
                    movedTo == null || movedTo.isEmpty() ? null : date(movedTo, "movedTo", "改到的日子"), told(),
                    new Source(NOTICE, 0, ""))), List.of(), Set.of(), List.of());
            case "case" -> new Circumstances(List.of(), List.of(), List.of(escalated(communities)), Set.of(), List.of());
            case "withdrawal" -> new Circumstances(List.of(), List.of(), List.of(),
                    Set.of(need(withdrawn, "withdrawn", "请选不再需要到访的案件。")), List.of());
            default -> throw OfficeException.invalid("what", "请选出了什么情况。");
        };
    }

    private Absence absence() {
        LocalDate first = date(from, "from", "起日");
        LocalDate last = to == null || to.isEmpty() ? first : date(to, "to", "止日");
        if (last.isBefore(first)) {
            throw OfficeException.invalid("to", "止日不能早于起日。");
        }
        return new Absence(need(post, "post", "请选哪位领导。"), first, last, Labelled.parse(Half.class, "时段", half),
                Labelled.parse(AbsenceKind.class, "类别", kind), told(), new Source(NOTICE, 0, ""));
    }

    private EscalatedCase escalated(Communities communities) {
        return new EscalatedCase(need(caseId, "caseId", "请写案件编号，不写任何人的姓名。"), CaseOrigin.of(origin), level,
                field, communities.code(division), bodies == null || bodies.isBlank() ? List.of() : List.of(LIST.split(bodies.strip())),
                null, date(from, "from", "起日"), date(due, "due", "期限"), null, null, List.of(), 1);
    }

    private String told() {
        return reason == null ? "" : reason.strip();
    }

    private static String need(String value, String field, String sentence) {
        if (value == null || value.isBlank()) {
            throw OfficeException.invalid(field, sentence);
        }
        return value.strip();
    }

    private static LocalDate date(String text, String field, String what) {
        try {
            return LocalDate.parse(need(text, field, "请填" + what + "。"));
        } catch (DateTimeException unreadable) {
            throw OfficeException.invalid(field, what + "应写作 2026-03-09，实为「" + text + "」。");
        }
    }
}
