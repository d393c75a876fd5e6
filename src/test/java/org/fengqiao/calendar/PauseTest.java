package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.calendar.Calendars.NATIONAL;
import static org.fengqiao.calendar.Calendars.at;
import static org.fengqiao.calendar.Calendars.days;
import static org.fengqiao.calendar.Calendars.limit;
import static org.fengqiao.calendar.Calendars.local;
import static org.fengqiao.calendar.Calendars.paused;
import static org.fengqiao.calendar.Calendars.span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hearing during a re-check is not counted. */
class PauseTest {

    @ParameterizedTest(name = "{0} + {1}, paused {2} to {3} → {4}")
    @CsvSource({
            // each day touched is left out, be it for an hour
            "2026-11-02T10:00, 15日,     2026-11-10T09:00, 2026-11-10T11:00, 2026-11-18T23:59:59",
            "2026-11-02T10:00, 15日,     2026-11-10T09:00, 2026-11-12T11:00, 2026-11-20T23:59:59",
            // the end is exclusive: a pause up to midnight leaves the next day alone
            "2026-11-02T10:00, 15日,     2026-11-10T09:00, 2026-11-11T00:00, 2026-11-18T23:59:59",
            // a hearing on the last day, and after it
            "2026-11-02T10:00, 15日,     2026-11-17T14:00, 2026-11-17T16:00, 2026-11-18T23:59:59",
            "2026-11-02T10:00, 15日,     2026-11-18T14:00, 2026-11-18T16:00, 2026-11-17T23:59:59",
            // on the day the end rolls to
            "2026-03-06T10:00, 15日,     2026-03-23T14:00, 2026-03-23T16:00, 2026-03-24T23:59:59",
            // on the day that is not counted anyway
            "2026-11-02T10:00, 15日,     2026-11-02T14:00, 2026-11-02T16:00, 2026-11-17T23:59:59",
            "2026-11-02T10:00, 5工作日,  2026-11-05T14:00, 2026-11-07T16:00, 2026-11-11T23:59:59",
            "2026-11-02T10:00, 0日,      2026-11-02T14:00, 2026-11-02T16:00, 2026-11-03T23:59:59",
            "2026-11-02T10:00, 30分钟,   2026-11-02T10:10, 2026-11-02T11:10, 2026-11-02T11:30",
            "2026-11-02T10:00, 30分钟,   2026-11-02T10:30, 2026-11-02T11:10, 2026-11-02T10:30",
            "2026-11-02T10:00, 30分钟,   2026-11-02T09:00, 2026-11-02T11:00, 2026-11-02T11:30",
            "2026-11-02T10:00, 30工作时间分钟, 2026-11-02T10:10, 2026-11-02T17:50, 2026-11-03T09:10",
            "2026-11-02T10:00, 30工作时间分钟, 2026-11-02T10:10, 2026-11-02T11:50, 2026-11-02T14:10",
            "2026-11-02T10:00, 30工作时间分钟, 2026-11-02T11:00, 2026-11-02T11:50, 2026-11-02T10:30",
            // no length, no pause
            "2026-11-02T10:00, 15日,     2026-11-10T09:00, 2026-11-10T09:00, 2026-11-17T23:59:59",
    })
    void isNotCounted(String start, String limit, String from, String to, String due) {
        Deadline deadline = NATIONAL.deadline(at(start), limit(limit), paused(span(from, to)));
        assertThat(local(deadline.due())).isEqualTo(due);
    }

    @Test
    void overlappingPausesCountOnce() {
        Counting counting = paused(span("2026-11-02T10:20", "2026-11-02T10:40"),
                span("2026-11-02T10:10", "2026-11-02T10:30"), span("2026-11-02T10:15", "2026-11-02T10:20"));
        assertThat(local(NATIONAL.deadline(at("2026-11-02T10:00"), limit("30分钟"), counting).due()))
                .isEqualTo("2026-11-02T11:00");
    }

    @Test
    void isNamedAmongTheDaysPassedOver() {
        assertThat(days(NATIONAL.deadline(at("2026-11-04T10:00"), limit("2工作日"),
                paused(span("2026-11-05T14:00", "2026-11-05T16:00")))))
                .containsExactly("2026-11-04 当日不计", "2026-11-05 停算", "2026-11-07 周末", "2026-11-08 周末");
        assertThat(days(NATIONAL.deadline(at("2026-11-02T17:00"), limit("120工作时间分钟"),
                paused(span("2026-11-02T17:30", "2026-11-02T17:40")))))
                .containsExactly("2026-11-02 停算");
    }

    @ParameterizedTest(name = "{0} still paused since {1}, held up on {2}")
    @CsvSource({"15日, 2026-11-10T09:00, 2026-11-10", "5工作日, 2026-10-20T09:00, 2026-11-03",
            "30分钟, 2026-11-02T10:10, 2026-11-02", "300工作时间分钟, 2026-11-02T10:10, 2026-11-02",
            "0日, 2026-11-02T12:00, 2026-11-02", "15日, 2026-11-17T23:59:59, 2026-11-17"})
    void withoutAnEndLeavesTheEndOpen(String limit, String from, String day) {
        Deadline deadline = NATIONAL.deadline(at("2026-11-02T10:00"), limit(limit), paused(span(from, null)));

        assertThat(deadline.suspended()).isTrue();
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.remark()).contains("停算尚未结束");
        assertThat(days(deadline)).last().isEqualTo(day + " 停算未结束");
        assertThat(local(deadline.due())).isEqualTo("9999-12-31T23:59:59");
    }

    @Test
    void withoutAnEndButAfterTheLimitChangesNothing() {
        Counting counting = paused(span("2026-11-18T00:00", null));
        assertThat(local(NATIONAL.deadline(at("2026-11-02T10:00"), limit("15日"), counting).due()))
                .isEqualTo("2026-11-17T23:59:59");
        assertThat(local(NATIONAL.deadline(at("2026-11-02T10:00"), limit("60分钟"), counting).due()))
                .isEqualTo("2026-11-02T11:00");
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> span("2026-11-02T10:00", "2026-11-01T10:00"))
                .hasMessageContaining("早于开始时间");
    }
}
