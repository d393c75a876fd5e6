package org.fengqiao.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.Clock;
import org.fengqiao.decision.Duty;

/** Tells times as people count them, seen from one instant at one place. */
public final class Telling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日(EEE)", Locale.CHINA);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("M月d日 EEE", Locale.CHINA);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Duration COUNTED_IN_HOURS = Duration.ofHours(48);

    private final Instant now;
    private final WorkCalendar calendar;

    Telling(Instant now, WorkCalendar calendar) {
        this.now = now;
        this.calendar = calendar;
    }

    /** 2026年3月2日(周一) 09:30. */
    public String exact(Instant instant) {
        ZonedDateTime at = instant.atZone(WorkCalendar.ZONE);
        return DAY.format(at) + " " + (at.getSecond() == 0 ? MINUTE : SECOND).format(at);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 3月6日 周五 24:00 前; the year is told when it is another one. */
    public String until(Instant due) {
        ZonedDateTime at = due.atZone(WorkCalendar.ZONE);
        boolean sameYear = at.getYear() == now.atZone(WorkCalendar.ZONE).getYear();
        String day = sameYear ? SHORT_DAY.format(at) : DAY.format(at);
        boolean endOfDay = at.getHour() == 23 && at.getMinute() == 59 && at.getSecond() == 59;
        return day + " " + (endOfDay ? "24:00" : (at.getSecond() == 0 ? MINUTE : SECOND).format(at)) + " 前";
    }

    /** 还剩 3 个工作日, 今天到期, 已逾期 2 小时; null while the clock has not started. */
    public String remaining(Clock clock) {
        if (clock == null || clock.due() == null) {
            return null;
        }
        boolean over = now.isAfter(clock.due());
        Duration gap = over ? Duration.between(clock.due(), now) : Duration.between(now, clock.due());
        String word = over ? "已逾期 " : "还剩 ";
        if (gap.compareTo(COUNTED_IN_HOURS) < 0 && !clock.limit().endsWith("日")) {
            return word + hours(gap);
        }
        LocalDate today = now.atZone(WorkCalendar.ZONE).toLocalDate();
        LocalDate last = clock.lastDay();
        if (today.equals(last)) {
            return over ? word + hours(gap) : "今天到期";
        }
        if (clock.limit().endsWith("工作日")) {
            return word + Math.abs(calendar.workingDaysBetween(today, last)) + " 个工作日";
        }
        return word + Math.abs(last.toEpochDay() - today.toEpochDay()) + " 天";
    }

    /** Whether the duty is open and ends within the hour or the day on which its limit is counted. */
    public boolean soon(Duty duty) {
        Clock clock = duty.clock();
        return clock != null && clock.due() != null && !now.isAfter(clock.due())
                && Duration.between(now, clock.due()).compareTo(Duration.ofHours(24)) <= 0;
    }

    private static String hours(Duration gap) {
        long minutes = gap.toMinutes();
        if (minutes < 1) {
            return "不到 1 分钟";
        }
        if (minutes < 60) {
            return minutes + " 分钟";
        }
        return minutes % 60 == 0 ? minutes / 60 + " 小时" : minutes / 60 + " 小时 " + minutes % 60 + " 分";
    }
}
