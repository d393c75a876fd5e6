package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.calendar.Calendars.SHIPPED;
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

/** Calendars layered by division code. */
class PlaceTest {

    @ParameterizedTest(name = "{0}: working in Guangxi {1}, elsewhere {2}: {3}")
    @CsvSource({
            "2017-03-29, true,  true,  ''",
            "2017-03-30, false, true,  三月三",
            "2017-03-31, false, true,  三月三",
            "2017-04-01, false, true,  三月三",
            "2017-04-02, false, false, 清明",
            "2017-04-05, true,  true,  ''",
            "2017-04-08, true,  false, 调休上班",
            "2023-04-23, false, true,  三月三",
    })
    void guangxiGoesItsOwnWay(LocalDate day, boolean guangxi, boolean elsewhere, String reason) {
        assertThat(SHIPPED.forPlace("450123").isWorkingDay(day)).isEqualTo(guangxi);
        assertThat(SHIPPED.forPlace("450123").reason(day)).isEqualTo(reason);
        assertThat(SHIPPED.forPlace("440304").isWorkingDay(day)).isEqualTo(elsewhere);
    }

    @ParameterizedTest(name = "{0}: {1} + {2} → {3}")
    @CsvSource({
            "45,     2017-03-28T10:00, 5工作日, 2017-04-08",
            "440304, 2017-03-28T10:00, 5工作日, 2017-04-05",
            "450000, 2017-03-17T10:00, 15日,    2017-04-05",
            "440304, 2017-03-17T10:00, 15日,    2017-04-01",
            "650103, 2025-05-22T10:00, 15日,    2025-06-11",
            "440304, 2025-05-22T10:00, 15日,    2025-06-06",
    })
    void deadlinesFollowThePlace(String place, String start, String limit, LocalDate lastDay) {
        assertThat(SHIPPED.forPlace(place).deadline(at(start), limit(limit), Counting.DEFAULT).lastDay())
                .isEqualTo(lastDay);
    }

    @Test
    void aDayStillToBeVerifiedMakesItProvisional() {
        WorkCalendar urumqi = SHIPPED.forPlace("650103");
        assertThat(urumqi.isKnown(LocalDate.of(2026, 5, 27))).isFalse();
        assertThat(urumqi.isWorkingDay(LocalDate.of(2026, 5, 27))).isTrue();
        assertThat(urumqi.deadline(at("2026-05-22T10:00"), limit("5工作日"), Counting.DEFAULT).provisional()).isTrue();
        assertThat(urumqi.deadline(at("2026-06-05T10:00"), limit("5工作日"), Counting.DEFAULT).provisional()).isFalse();
    }

    @ParameterizedTest(name = "{0}: closing on {1} at {2}")
    @CsvSource({"650103, 2026-11-03, 19:30", "650103, 2026-01-06, 19:30", "650103, 2026-04-30, 19:30",
            "650103, 2026-05-06, 20:00", "440304, 2026-05-06, 18:00"})
    void officeHoursFollowPlaceAndSeason(String place, LocalDate day, String closing) {
        Counting atClose = new Counting(true, true, true, List.of());
        Deadline deadline = SHIPPED.forPlace(place).deadline(at(day + "T08:00"), limit("1工作日"), atClose);
        assertThat(local(deadline.due())).isEqualTo(day + "T" + closing);
    }

    @Test
    void nobodyInParticularIsTheNation() {
        assertThat(SHIPPED.forPlace(null)).isSameAs(SHIPPED.national());
        assertThat(SHIPPED.forPlace("")).isSameAs(SHIPPED.national());
        assertThat(SHIPPED.forPlace("44")).isSameAs(SHIPPED.national());
    }

    @Test
    void narrowerLayersWinWhateverPackTheyCameFrom() {
        CalendarBook district = CalendarReader.read(new TreeMap<>(Map.of(
                "cn.csv", "date,type,name\n2017-03-30,WORK,防汛\n2017-05-02,OFF,防汛\n",
                "4501.csv", "日期,类型,名称\n2017-03-31,上班,防汛\n"))).book();
        CalendarBook both = SHIPPED.with(district);

        assertThat(both.forPlace("450123").isWorkingDay(LocalDate.of(2017, 3, 30))).isFalse();
        assertThat(both.forPlace("450123").isWorkingDay(LocalDate.of(2017, 3, 31))).isTrue();
        assertThat(both.forPlace("450200").isWorkingDay(LocalDate.of(2017, 3, 31))).isFalse();
        assertThat(both.forPlace("450200").isWorkingDay(LocalDate.of(2017, 5, 2))).isFalse();
        assertThat(SHIPPED.forPlace("450123").isWorkingDay(LocalDate.of(2017, 3, 31))).isFalse();
    }

    @Test
    void withoutAnyFileWeekendsArePlainAndNothingIsKnown() {
        WorkCalendar plain = CalendarBook.EMPTY.forPlace("440304");
        assertThat(plain.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(plain.isWorkingDay(LocalDate.of(2026, 10, 3))).isFalse();
        assertThat(plain.isKnown(LocalDate.of(2026, 10, 1))).isFalse();
    }
}
