package org.fengqiao.decision.replay;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.Clock;
import org.fengqiao.decision.Concluded;
import org.fengqiao.decision.PartyRef;

/** How parties, times and spans are told. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss");

    private Words() {
    }

    /** Body, post and person; null for null. */
    static String party(PartyRef party) {
        if (party == null) {
            return null;
        }
        return party.name() + (party.post() == null ? "" : party.post())
                + (party.person() == null ? "" : "（" + party.person() + "）");
    }

    static String body(PartyRef party) {
        return party == null ? null : party.name();
    }

    static String concluded(Concluded concluded) {
        return concluded.value() + (!concluded.open() ? "" : concluded.alternatives().isEmpty() ? "（待确认）"
                : "（待确认，或为" + String.join("、", concluded.alternatives()) + "）");
    }

    /** The last second of a day is told as 24:00. */
    static String instant(Instant instant) {
        ZonedDateTime at = instant.atZone(WorkCalendar.ZONE);
        if (at.getHour() == 23 && at.getMinute() == 59 && at.getSecond() == 59) {
            return DAY.format(at) + " 24:00";
        }
        return (at.getSecond() == 0 ? MINUTE : SECOND).format(at);
    }

    /** The end of a clock, or why it has none. */
    static String end(Clock clock) {
        return clock == null ? "没有期限" : clock.due() == null ? "自" + clock.from() + "起" + clock.limit() + "（待起算）"
                : instant(clock.due());
    }

    static String limit(Clock clock) {
        return clock == null ? "没有期限" : "自" + clock.from() + "起" + clock.limit()
                + (clock.extended() == 0 ? "" : "，已延" + clock.extended() + "日");
    }

    /** For example 5 天, 1 天 3 小时, 20 分钟; seconds only where there is nothing larger. */
    static String span(long seconds) {
        List<String> parts = new ArrayList<>();
        part(parts, seconds / 86_400, "天");
        part(parts, seconds % 86_400 / 3_600, "小时");
        part(parts, seconds % 3_600 / 60, "分钟");
        part(parts, seconds % 60, "秒");
        return String.join(" ", parts.subList(0, Math.min(2, parts.size())));
    }

    private static void part(List<String> parts, long amount, String unit) {
        if (amount > 0) {
            parts.add(amount + " " + unit);
        }
    }
}
