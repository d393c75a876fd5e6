package org.fengqiao.decision.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.json.Json;

/** Whether what a scenario writes fits what a decision holds. */
interface Fit<T> {

    boolean fits(Node wanted, T value, Sight sight);

    static <T> Fit<T> text(Function<T, String> part) {
        return (wanted, value, sight) -> {
            String actual = part.apply(value);
            String asked = written(wanted);
            return actual == null ? asked.equals(Facet.NONE) : asked.equals(Facet.ANY) || asked.equals(actual);
        };
    }

    static <T> Fit<T> within(Function<T, String> part) {
        return (wanted, value, sight) -> {
            String actual = part.apply(value);
            return actual != null && (written(wanted).equals(Facet.ANY) || actual.contains(written(wanted)));
        };
    }

    static <T> Fit<T> flag(Function<T, Boolean> part) {
        return (wanted, value, sight) -> RecordReader.flag(written(wanted)) == part.apply(value);
    }

    static <T> Fit<T> party(Function<T, PartyRef> part) {
        return (wanted, value, sight) -> sight.isParty(wanted, part.apply(value));
    }

    /** A day, or an instant to the second; 无 for none. */
    static <T> Fit<T> time(Function<T, Instant> part) {
        return (wanted, value, sight) -> {
            Instant actual = part.apply(value);
            String asked = written(wanted);
            if (actual == null || asked.equals(Facet.NONE)) {
                return actual == null && asked.equals(Facet.NONE);
            }
            try {
                return asked.length() > 10 ? Json.instant(asked).equals(actual)
                        : LocalDate.parse(asked).equals(WorkCalendar.day(actual));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("时间应写作 2026-03-02 或 2026-03-02 09:30，实为「" + asked + "」", e);
            }
        };
    }

    private static String written(Node wanted) {
        return wanted instanceof Node.Text text ? text.value() : "";
    }
}
