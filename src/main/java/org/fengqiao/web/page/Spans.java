package org.fengqiao.web.page;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.replay.DifferenceTable.Row;

/** Tells spans and instants in tables of jobs. */
public final class Spans {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    Spans() {
    }

    /** 2026-03-02 09:30 in Asia/Shanghai; the last second of a day is told as 24:00. */
    public String minute(Instant instant) {
        ZonedDateTime at = instant.atZone(WorkCalendar.ZONE);
        return at.toLocalTime().equals(LAST) ? at.toLocalDate() + " 24:00" : MINUTE.format(at);
    }

    /** By how much times moved on average; empty where none did. */
    public String average(Row row) {
        return row.seconds() == 0 ? "" : span(row.seconds() / row.changes());
    }

    /** By how much a time moved at most; empty where none did. */
    public String largest(Row row) {
        return row.largest() == 0 ? "" : span(row.largest());
    }

    private static String span(long seconds) {
        long days = seconds / 86_400;
        long hours = seconds % 86_400 / 3_600;
        long minutes = seconds % 3_600 / 60;
        if (days > 0) {
            return days + " 天" + (hours > 0 ? " " + hours + " 小时" : "");
        }
        if (hours > 0) {
            return hours + " 小时" + (minutes > 0 ? " " + minutes + " 分" : "");
        }
        return minutes > 0 ? minutes + " 分钟" : seconds + " 秒";
    }
}
