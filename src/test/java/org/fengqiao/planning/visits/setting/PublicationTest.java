package org.fengqiao.planning.visits.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.visits.Town;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

    private static final WorkCalendar CALENDAR = new Town().setting().calendar();
    private static final Publication RULE = new Publication(5, LocalTime.of(17, 0), new Source("policy.yaml", 7, ""));

    /** 13 March 2026 is a Friday. */
    @ParameterizedTest
    @CsvSource({"2026-03-12T16:59,2026-03-13", "2026-03-12T17:00,2026-03-16", "2026-03-13T09:00,2026-03-16",
        "2026-03-13T17:30,2026-03-17", "2026-03-14T08:00,2026-03-17"})
    void aDayStaysOnceBookingForItHasClosed(LocalDateTime now, LocalDate first) {
        assertThat(RULE.firstOpen(now, CALENDAR)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02,2026-03-09", "2026-03-06,2026-03-13", "2026-03-07,2026-03-16"})
    void theFirstDayPublishedInTimeIsTheLastOneThatTodayIsEarlyEnoughFor(LocalDate today, LocalDate first) {
        assertThat(RULE.firstInTime(today, CALENDAR)).isEqualTo(first);
        assertThat(RULE.latest(first, CALENDAR)).isAfterOrEqualTo(today);
    }
}
