package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.calendar.Calendars.NATIONAL;
import static org.fengqiao.calendar.Calendars.at;
import static org.fengqiao.calendar.Calendars.limit;
import static org.fengqiao.calendar.Calendars.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 2026 is the last year whose notice is loaded. */
class UnpublishedYearTest {

    @ParameterizedTest(name = "{0} + {1} → {2}, provisional: {3}")
    @CsvSource({
            "2026-12-16T10:00, 15日,            2026-12-31T23:59:59, false",
            "2026-12-17T10:00, 15日,            2027-01-01T23:59:59, true",
            "2026-12-30T10:00,  1工作日,        2026-12-31T23:59:59, false",
            "2026-12-31T10:00,  1工作日,        2027-01-01T23:59:59, true",
            "2026-12-31T17:00, 60工作时间分钟,  2026-12-31T18:00,    false",
            "2026-12-31T17:00, 61工作时间分钟,  2027-01-01T09:01,    true",
            // no holiday can change a limit around the clock
            "2026-12-31T23:00,  2小时,          2027-01-01T01:00,    false",
            // nor one whose last day lies in a published year again
            "2003-12-25T10:00, 15日,            2004-01-09T23:59:59, false",
            "2003-12-25T10:00,  8工作日,        2004-01-07T23:59:59, true",
    })
    void countsOnPlainWeekendsAndSaysSo(String start, String limit, String due, boolean provisional) {
        Deadline deadline = NATIONAL.deadline(at(start), limit(limit), Counting.DEFAULT);

        assertThat(local(deadline.due())).isEqualTo(due);
        assertThat(deadline.provisional()).isEqualTo(provisional);
        assertThat(deadline.remark()).isEqualTo(provisional
                ? "所涉日期的放假安排尚未公布或待核实，暂按普通周末推算，公布或核实后重新计算。" : "");
    }

    @Test
    void aLimitWithoutRollingDependsOnNoHoliday() {
        Counting noRoll = new Counting(false, false, false, List.of());
        assertThat(NATIONAL.deadline(at("2026-12-17T10:00"), limit("15日"), noRoll).provisional()).isFalse();
    }

    @Test
    void knowsWhichYearsArePublished() {
        assertThat(NATIONAL.isKnown(LocalDate.of(2003, 12, 31))).isFalse();
        assertThat(NATIONAL.isKnown(LocalDate.of(2004, 1, 1))).isTrue();
        assertThat(NATIONAL.isKnown(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(NATIONAL.isKnown(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void aNoticeLoadedLaterMakesItCertain() {
        String notice = "date,type,name\n2027-01-01,OFF,元旦\n2027-10-01,OFF,国庆节\n";
        CalendarBook later = Calendars.SHIPPED.with(
                CalendarReader.read(new TreeMap<>(Map.of("cn.csv", notice))).book());

        Deadline deadline = later.national().deadline(at("2026-12-17T10:00"), limit("15日"), Counting.DEFAULT);

        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(deadline.provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"10000日, 2054-03-20", "10000工作日, 2065-03-02", "36525日, 2126-11-04", "36525工作日, 2166-11-03",
            "52596000工作时间分钟, 2506-11-04"})
    void veryLongLimitsEnd(String limit, LocalDate lastDay) {
        Deadline deadline = NATIONAL.deadline(at("2026-11-02T10:00"), limit(limit), Counting.DEFAULT);
        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.provisional()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1991-12-31T23:59:59", "3000-01-01T00:00"})
    void refusesAStartThatNoComplaintHas(String start) {
        assertThatThrownBy(() -> NATIONAL.deadline(at(start), limit("1日"), Counting.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("应在 1992 年至 2999 年之间");
    }

    @Test
    void refusesToRunPastTheLastYear() {
        assertThatThrownBy(() -> NATIONAL.deadline(at("2999-12-31T10:00"), limit("1日"), Counting.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("超过 2999 年");
        assertThatThrownBy(() -> NATIONAL.deadline(at("2999-12-31T23:59"), limit("1分钟"), Counting.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("超过 2999 年");
    }

    @Test
    void refusesLimitsOfMoreThanAHundredYears() {
        assertThatThrownBy(() -> new TimeLimit(36_526, ClockUnit.DAY)).hasMessageContaining("最长一百年");
        assertThatThrownBy(() -> new TimeLimit(-1, ClockUnit.DAY)).hasMessageContaining("不能为负数");
    }
}
