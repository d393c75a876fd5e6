package org.fengqiao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times of Asia/Shanghai as offices write them. */
public final class ChineseTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日(EEE)", Locale.CHINA);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("M月d日 EEE", Locale.CHINA);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINA);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.CHINA);

    private ChineseTime() {
    }

    /** 2026年3月9日(周一). */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 3月9日 周一. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** 2026年3月. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** 3月9日 09:30. */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(WorkCalendar.ZONE));
    }

    /** 09:30. */
    public static String minute(Instant at) {
        return MINUTE.format(at.atZone(WorkCalendar.ZONE));
    }
}
