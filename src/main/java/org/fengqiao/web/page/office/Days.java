package org.fengqiao.web.page.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fengqiao.calendar.ChineseTime;

/** Days and moments as the office writes them. */
public final class Days {

    /** 2026年3月9日(周一). */
    public String day(LocalDate day) {
        return ChineseTime.day(day);
    }

    /** 3月9日 周一. */
    public String brief(LocalDate day) {
        return ChineseTime.shortDay(day);
    }

    public String moment(Instant at) {
        return ChineseTime.moment(at);
    }

    public String month(YearMonth month) {
        return ChineseTime.month(month);
    }

    /** What the whole roster gains or loses. */
    public String price(long soft) {
        return soft == 0 ? "代价不变" : soft < 0 ? "代价多 " + -soft : "代价少 " + soft;
    }
}
