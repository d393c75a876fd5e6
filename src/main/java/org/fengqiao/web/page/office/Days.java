package org.fengqiao.web.page.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fengqiao.calendar.WorkCalendar;

/** Days and moments as the office writes them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日(EEE)", Locale.CHINA);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日 EEE", Locale.CHINA);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINA);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA);

    /** 2026年3月9日(周一). */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 3月9日 周一. */
    public String brief(LocalDate day) {
        return SHORT.format(day);
    }

    public String moment(Instant at) {
        return MOMENT.format(at.atZone(WorkCalendar.ZONE));
    }

    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** What the whole roster gains or loses. */
    public String price(long soft) {
        return soft == 0 ? "代价不变" : soft < 0 ? "代价多 " + -soft : "代价少 " + soft;
    }
}
