package org.fengqiao.web.page.casework;

import java.time.LocalDate;
import org.fengqiao.casework.store.Counter;
import org.fengqiao.casework.store.DutySet;

/**
 * A counter with the addresses of the rows that it counts.
 *
 * @param rows of the numerator
 * @param all  of the denominator, or null where there is none
 */
record CounterLine(Counter counter, String rows, String all) {

    /** @param first day of the month that is counted */
    static CounterLine of(Counter counter, LocalDate first) {
        String days = "from=" + first + "&to=" + first.plusMonths(1).minusDays(1);
        String matters = "/matters?" + days;
        return switch (counter.name()) {
            case "来访批次", "来访人次" -> new CounterLine(counter, matters + "&form=visit", null);
            case "办结率" -> new CounterLine(counter, matters + "&ending=done", matters);
            case "化解率" -> new CounterLine(counter, matters + "&ending=resolved", matters);
            case "销案率" -> new CounterLine(counter, matters + "&ending=struck-off", matters);
            case "终结率" -> new CounterLine(counter, matters + "&ending=concluded", matters);
            case "职责按期率" -> duties(counter, DutySet.IN_TIME, DutySet.ENDED, days);
            case "职责逾期未完成" -> duties(counter, DutySet.UNDONE, DutySet.ENDED, days);
            case "吹哨响应率" -> duties(counter, DutySet.ANSWERED_CALL, DutySet.CALLED, days);
            case "吹哨按时报到率" -> duties(counter, DutySet.ANSWERED_IN_TIME, DutySet.CALLED, days);
            case "回访率" -> duties(counter, DutySet.REVISITED, DutySet.REVISITS, days);
            case "满意率" -> new CounterLine(counter, matters + "&revisit=satisfied", matters + "&revisit=said");
            default -> new CounterLine(counter, matters, null);
        };
    }

    private static CounterLine duties(Counter counter, DutySet some, DutySet all, String days) {
        return new CounterLine(counter, "/work?show=" + some.code() + "&" + days, "/work?show=" + all.code() + "&"
                + days);
    }
}
