package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.calendar.Calendars.NATIONAL;
import static org.fengqiao.calendar.Calendars.at;
import static org.fengqiao.calendar.Calendars.days;
import static org.fengqiao.calendar.Calendars.limit;
import static org.fengqiao.calendar.Calendars.local;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayLimitTest {

    private static final Counting NO_ROLL = new Counting(false, false, false, List.of());
    private static final Counting DAY_ONE = new Counting(true, true, false, List.of());
    private static final Counting AT_CLOSE = new Counting(false, true, true, List.of());

    @ParameterizedTest(name = "{0} + {1} → {2}")
    @CsvSource({
            "2026-02-12T10:00,    5工作日,  2026-02-26",
            "2026-02-13T10:00,    5工作日,  2026-02-27",
            "2026-09-18T10:00,    3工作日,  2026-09-22",
            "2026-09-30T10:00,   10工作日,  2026-10-20",
            "2026-02-05T10:00,   15日,      2026-02-24",
            "2026-08-05T10:00,   60日,      2026-10-08",
            "2026-03-06T10:00,   15日,      2026-03-23",
            "2026-11-02T09:00,   15日,      2026-11-17",
            // what arrives at 23:50 counts as that day, what arrives ten minutes later as the next
            "2026-11-02T23:50,   15日,      2026-11-17",
            "2026-11-03T00:00,   15日,      2026-11-18",
            "2026-11-02T23:59:59, 1工作日,  2026-11-03",
            // a Saturday that is worked to make up for a holiday is no rest day: 2026-02-28, 2026-05-09
            "2026-02-13T10:00,   15日,      2026-02-28",
            "2026-05-08T10:00,    1工作日,  2026-05-09",
            "2026-05-08T10:00,    2工作日,  2026-05-11",
            // a start on a rest day
            "2026-11-07T10:00,    1工作日,  2026-11-09",
            // nothing to count: the day itself, or the next working day
            "2026-11-02T10:00,    0日,      2026-11-02",
            "2026-11-07T10:00,    0日,      2026-11-09",
            "2026-11-07T10:00,    0工作日,  2026-11-09",
            "2024-01-31T10:00,   29日,      2024-02-29",
    })
    void endsAtMidnightOfTheLastDay(String start, String limit, LocalDate lastDay) {
        Deadline deadline = NATIONAL.deadline(at(start), limit(limit), Counting.DEFAULT);

        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(local(deadline.due())).isEqualTo(lastDay + "T23:59:59");
        assertThat(deadline.provisional()).isFalse();
        assertThat(deadline.remark()).isEmpty();
    }

    @Test
    void lastSecondIsInTimeAndTheNextIsNot() {
        Deadline deadline = NATIONAL.deadline(at("2026-11-02T10:00"), limit("15日"), Counting.DEFAULT);

        assertThat(deadline.inTime(at("2026-11-17T23:59:59"))).isTrue();
        assertThat(deadline.inTime(at("2026-11-18T00:00"))).isFalse();
    }

    @ParameterizedTest(name = "{0} + {1} → {2}, not rolled")
    @CsvSource({"2026-03-06T10:00, 15日, 2026-03-21", "2026-02-05T10:00, 15日, 2026-02-20",
            "2026-11-07T10:00, 0工作日, 2026-11-07"})
    void staysOnARestDayWhereTheSwitchSaysSo(String start, String limit, LocalDate lastDay) {
        assertThat(NATIONAL.deadline(at(start), limit(limit), NO_ROLL).lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0} + {1} → {2}, day one counted")
    @CsvSource({"2026-11-02T10:00, 1日, 2026-11-02", "2026-11-02T10:00, 15日, 2026-11-16",
            "2026-11-02T10:00, 1工作日, 2026-11-02", "2026-11-07T10:00, 1工作日, 2026-11-09",
            "2026-11-02T10:00, 0日, 2026-11-02"})
    void countsDayOneWhereTheSwitchSaysSo(String start, String limit, LocalDate lastDay) {
        assertThat(NATIONAL.deadline(at(start), limit(limit), DAY_ONE).lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0} + {1} → {2}, close of business")
    @CsvSource({"2026-11-02T10:00, 15日, 2026-11-17T18:00", "2026-03-06T10:00, 15日, 2026-03-23T18:00",
            "2026-11-02T18:00, 0日, 2026-11-02T18:00",
            // the office has closed already
            "2026-11-02T18:00:01, 0日, 2026-11-03T18:00", "2026-11-06T20:00, 0日, 2026-11-09T18:00"})
    void endsWhenTheOfficeClosesWhereAnOfficeIsNeeded(String start, String limit, String due) {
        assertThat(local(NATIONAL.deadline(at(start), limit(limit), AT_CLOSE).due())).isEqualTo(due);
    }

    @Test
    void namesEveryDayPassedOver() {
        assertThat(days(NATIONAL.deadline(at("2026-09-18T10:00"), limit("5工作日"), Counting.DEFAULT)))
                .containsExactly("2026-09-18 当日不计", "2026-09-19 周末");
        assertThat(days(NATIONAL.deadline(at("2026-02-05T10:00"), limit("15日"), Counting.DEFAULT)))
                .containsExactly("2026-02-05 当日不计", "2026-02-20 春节", "2026-02-21 春节", "2026-02-22 春节",
                        "2026-02-23 春节");
    }

    @Test
    void tellsWhatADayIs() {
        assertThat(NATIONAL.reason(LocalDate.of(2026, 2, 17))).isEqualTo("春节");
        assertThat(NATIONAL.reason(LocalDate.of(2026, 2, 28))).isEqualTo("调休上班");
        assertThat(NATIONAL.reason(LocalDate.of(2026, 11, 7))).isEqualTo("周末");
        assertThat(NATIONAL.reason(LocalDate.of(2026, 11, 9))).isEmpty();
    }
}
