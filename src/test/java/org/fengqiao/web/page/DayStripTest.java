package org.fengqiao.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.calendar.SkippedDay;
import org.fengqiao.decision.Clock;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.DutyState;
import org.fengqiao.decision.PartyRef;
import org.junit.jupiter.api.Test;

/** Long limits are drawn by weeks, so that their end is in sight. */
class DayStripTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 11);
    private static final PartyRef BODY = new PartyRef("首办", "440304-chengguan", "区城管局", null, null);

    @Test
    void sixtyDaysAreDrawnByWeeksToTheEnd() {
        DayStrip strip = DayStrip.of(WEDNESDAY, List.of(counting("办结", 60), counting("告知", 3)));

        assertThat(strip.weeks()).isTrue();
        assertThat(strip.more()).isFalse();
        assertThat(strip.columns()).hasSize(9);
        assertThat(strip.columns().get(0)).isEqualTo(new DayStrip.Column(9, "3月", false));
        assertThat(strip.columns().get(4)).isEqualTo(new DayStrip.Column(6, "4月", false));
        List<DayStrip.Cell> cells = strip.rows().get(0).cells();
        assertThat(cells.get(0)).isEqualTo(new DayStrip.Cell("run",
                "3月11日起一周计 3 天，不算 3月14日（周末）、3月15日（周末）", 3));
        assertThat(cells.get(8).kind()).isEqualTo("end");
        assertThat(cells.get(8).title()).endsWith("5月10日 到期");
        assertThat(strip.rows().get(1).cells()).extracting(DayStrip.Cell::kind).startsWith("end", "", "");
    }

    @Test
    void fortyTwoDaysAreStillDrawnDayByDay() {
        assertThat(DayStrip.of(WEDNESDAY, List.of(counting("办结", 41))).weeks()).isFalse();
        assertThat(DayStrip.of(WEDNESDAY, List.of(counting("办结", 42))).weeks()).isTrue();
    }

    @Test
    void whatRunsLongerThanAllColumnsSaysWhereItEnds() {
        DayStrip strip = DayStrip.of(WEDNESDAY, List.of(counting("长期", 400)));

        assertThat(strip.more()).isTrue();
        assertThat(strip.rows().get(0).cells().get(strip.columns().size() - 1).title()).isEqualTo("到 2027-04-15");
    }

    private static Duty counting(String action, int days) {
        LocalDate last = WEDNESDAY.plusDays(days);
        List<SkippedDay> off = WEDNESDAY.datesUntil(last).filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY).map(day -> new SkippedDay(day, "周末")).toList();
        Clock clock = new Clock(days + "日", "受理", Instant.parse("2026-03-11T02:00:00Z"),
                Instant.parse(last + "T15:59:59Z"), last, off, false, 0);
        return new Duty("1/" + action, action, BODY, null, clock, List.of(), List.of(), null, DutyState.OPEN, null, 0,
                null);
    }
}
