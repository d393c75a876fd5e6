package org.fengqiao.web.page.round;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.matter.PetitionerKind;
import org.fengqiao.planning.rounds.day.Outcome;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.round.RoundKey;
import org.fengqiao.round.RoundRecords;

/** What people fill in on the page of a round, as typed. */
final class RoundForms {

    private RoundForms() {
    }

    /** Whose round of which day. */
    record Which(String place, String worker, String day) {

        RoundKey key() {
            return new RoundKey(place, worker, read("day", day, LocalDate::parse, "日期写作 2026-12-01"));
        }
    }

    record ResultForm(String stop, String outcome, String minutes, String at, String again, String reason,
                      String act) {

        RoundRecords.Told told() {
            return new RoundRecords.Told(stop, read("outcome", outcome, Outcome::of, "请选择结果"),
                    read("minutes", minutes, Integer::valueOf, "分钟写整数"),
                    read("at", at, LocalTime::parse, "时刻写作 09:30"),
                    read("again", again, LocalDate::parse, "日期写作 2026-12-01"), reason,
                    read("act", act, EventKind::of, "请选择做了什么"));
        }
    }

    /** A name makes a matter of it; without one it is a signal and tells of nobody. */
    record FindForm(String stop, String mark, String text, String item, String name, String contact, Boolean consent) {

        RoundRecords.Found found() {
            Petitioner petitioner = blank(name) ? null : new Petitioner(PetitionerKind.KNOWN, name.strip(),
                    blank(contact) ? null : contact.strip(), null, consent != null && consent);
            return new RoundRecords.Found(stop, mark, text, item, petitioner);
        }
    }

    private static <T> T read(String field, String text, Function<String, T> reader, String otherwise) {
        if (blank(text)) {
            return null;
        }
        try {
            return reader.apply(text.strip());
        } catch (DateTimeException | IllegalArgumentException wrong) {
            String detail = otherwise + "，实为「" + text + "」。";
            throw new ProblemException(ProblemCode.INVALID_ROUND, detail,
                    List.of(Fault.inParameter(field, "bad-value", detail, List.of())));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
