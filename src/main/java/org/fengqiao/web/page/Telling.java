package org.fengqiao.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.fengqiao.calendar.ChineseTime;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.Clock;
import org.fengqiao.decision.Conflict;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.DutyState;

/** Tells times as people count them, seen from one instant at one place. */
public final class Telling {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Duration COUNTED_IN_HOURS = Duration.ofHours(48);

    private final Instant now;
    private final WorkCalendar calendar;

    /** @param calendar null where nothing is counted in working days */
    public Telling(Instant now, WorkCalendar calendar) {
        this.now = now;
        this.calendar = calendar;
    }

    /** 2026年3月2日(周一) 09:30. */
    public String exact(Instant instant) {
        return ChineseTime.day(WorkCalendar.day(instant)) + " " + time(instant.atZone(WorkCalendar.ZONE));
    }

    /** 09:30. */
    String minute(Instant instant) {
        return ChineseTime.minute(instant);
    }

    public String day(LocalDate day) {
        return ChineseTime.day(day);
    }

    /** 3月6日 周五 24:00 前; the year is told when it is another one. */
    public String until(Instant due) {
        LocalDate day = WorkCalendar.day(due);
        boolean sameYear = day.getYear() == WorkCalendar.day(now).getYear();
        return (sameYear ? ChineseTime.shortDay(day) : ChineseTime.day(day)) + " " + ends(due);
    }

    /** 24:00 前, on a day that is told already. */
    public String ends(Instant due) {
        ZonedDateTime at = due.atZone(WorkCalendar.ZONE);
        boolean endOfDay = at.getHour() == 23 && at.getMinute() == 59 && at.getSecond() == 59;
        return (endOfDay ? "24:00" : time(at)) + " 前";
    }

    /** Seconds are told where there are any. */
    private static String time(ZonedDateTime at) {
        return at.getSecond() == 0 ? ChineseTime.minute(at.toInstant()) : SECOND.format(at);
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
        LocalDate today = WorkCalendar.day(now);
        LocalDate last = clock.lastDay();
        if (today.equals(last)) {
            return over ? word + hours(gap) : "今天到期";
        }
        if (clock.limit().endsWith("工作日")) {
            return word + Math.abs(calendar.workingDaysBetween(today, last)) + " 个工作日";
        }
        return word + Math.abs(last.toEpochDay() - today.toEpochDay()) + " 天";
    }

    /** What stands in the column of time: what is left of an open duty, otherwise how it ended. */
    public String counted(Duty duty) {
        return switch (duty.state()) {
            case MET_IN_TIME, MET_LATE -> duty.metAt() == null ? "已完成" : exact(duty.metAt()) + " 完成";
            case WAIVED, SUPERSEDED -> duty.state().label();
            default -> remaining(duty.clock());
        };
    }

    /** Class that gives the time its colour; the words say the same. */
    public String tone(Duty duty) {
        return switch (duty.state()) {
            case BREACHED -> "due-late";
            case OPEN -> Duration.between(now, duty.clock().due()).compareTo(Duration.ofHours(24)) <= 0
                    ? "due-soon" : "";
            default -> "due-done";
        };
    }

    public String stateTone(DutyState state) {
        return switch (state) {
            case BREACHED, MET_LATE -> "tag-danger";
            case MET_IN_TIME -> "tag-good";
            case OPEN -> "tag-brand";
            default -> "";
        };
    }

    /** What is owed first stands first; what waits, what has no limit and what is over follow in groups. */
    public List<DutyGroup> groups(List<Duty> duties) {
        return DutyGroup.of(duties);
    }

    /** When an alert takes effect, and which duty it watches. */
    public String effect(Alert alert, List<Duty> duties) {
        String when = (alert.active() ? "已于 " : "将于 ") + exact(alert.at()) + " 起效";
        return duties.stream().filter(duty -> duty.id().equals(alert.duty())).findFirst()
                .map(duty -> (alert.active() ? "因「" : "若届时「") + duty.action() + "」未完成，" + when).orElse(when);
    }

    /** Contradictions are for people to settle; floors and bars are worth a look; a closer pack winning is normal. */
    public String conflictTone(List<Conflict> conflicts) {
        List<String> kinds = conflicts.stream().map(Conflict::kind).toList();
        return kinds.contains("矛盾") ? "note-danger" : kinds.stream().allMatch("覆盖"::equals) ? "" : "note-caution";
    }

    public String shortDay(LocalDate day) {
        return ChineseTime.shortDay(day);
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
