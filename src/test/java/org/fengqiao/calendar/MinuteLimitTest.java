package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.calendar.Calendars.NATIONAL;
import static org.fengqiao.calendar.Calendars.at;
import static org.fengqiao.calendar.Calendars.days;
import static org.fengqiao.calendar.Calendars.limit;
import static org.fengqiao.calendar.Calendars.local;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinuteLimitTest {

    @ParameterizedTest(name = "{0} + {1} → {2}")
    @CsvSource({
            "2026-11-02T09:00:07,  10分钟,   2026-11-02T09:10:07",
            "2026-11-02T23:55,     10分钟,   2026-11-03T00:05",
            "2026-10-01T03:00,     30分钟,   2026-10-01T03:30",
            "2026-10-01T03:00,     24小时,   2026-10-02T03:00",
            "2026-11-02T09:00:07,  0分钟,    2026-11-02T09:00:07",
    })
    void runsAroundTheClock(String start, String limit, String due) {
        Deadline deadline = NATIONAL.deadline(at(start), limit(limit), Counting.DEFAULT);
        assertThat(local(deadline.due())).isEqualTo(due);
        assertThat(deadline.skipped()).isEmpty();
    }

    @Test
    void dropsFractionsOfASecond() {
        Instant start = at("2026-11-02T09:00:07").plusMillis(999);
        assertThat(local(NATIONAL.deadline(start, limit("10分钟"), Counting.DEFAULT).due()))
                .isEqualTo("2026-11-02T09:10:07");
    }

    @ParameterizedTest(name = "{0} + {1} → {2}")
    @CsvSource({
            "2026-11-02T09:00,     30工作时间分钟,   2026-11-02T09:30",
            "2026-11-02T08:00,     30工作时间分钟,   2026-11-02T09:30",
            "2026-11-02T11:50,     30工作时间分钟,   2026-11-02T14:20",
            "2026-11-02T12:30,     30工作时间分钟,   2026-11-02T14:30",
            "2026-11-02T17:30,     30工作时间分钟,   2026-11-02T18:00",
            "2026-11-02T17:30,     31工作时间分钟,   2026-11-03T09:01",
            "2026-11-02T18:00,     10工作时间分钟,   2026-11-03T09:10",
            "2026-11-02T17:59:30,  1工作时间分钟,    2026-11-03T09:00:30",
            // a day has 420 duty minutes
            "2026-11-02T09:00,     420工作时间分钟,  2026-11-02T18:00",
            "2026-11-02T09:00,     421工作时间分钟,  2026-11-03T09:01",
            // over a weekend, over the National Day week, and onto a make-up Saturday
            "2026-11-06T17:50,     30工作时间分钟,   2026-11-09T09:20",
            "2026-09-30T17:50,     30工作时间分钟,   2026-10-08T09:20",
            "2026-10-09T17:50,     30工作时间分钟,   2026-10-10T09:20",
            "2026-11-07T10:00,     10工作时间分钟,   2026-11-09T09:10",
            "2026-11-07T10:00,     0工作时间分钟,    2026-11-07T10:00",
    })
    void runsInDutyHoursOnly(String start, String limit, String due) {
        Deadline deadline = NATIONAL.deadline(at(start), limit(limit), Counting.DEFAULT);
        assertThat(local(deadline.due())).isEqualTo(due);
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void namesTheDaysWithoutOffice() {
        assertThat(days(NATIONAL.deadline(at("2026-11-06T19:00"), limit("30工作时间分钟"), Counting.DEFAULT)))
                .containsExactly("2026-11-06 已过办公时间", "2026-11-07 周末", "2026-11-08 周末");
    }

    @Test
    void noDaylightSavingSinceTheFirstYear() {
        assertThat(WorkCalendar.ZONE.getRules().nextTransition(
                Seconds.FIRST_DAY.atStartOfDay(WorkCalendar.ZONE).toInstant())).isNull();
        assertThat(local(NATIONAL.deadline(at("2026-03-01T12:00"), limit("4320小时"), Counting.DEFAULT).due()))
                .isEqualTo(local(at("2026-03-01T12:00").plus(180, ChronoUnit.DAYS)));
    }
}
