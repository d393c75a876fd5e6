package org.fengqiao.web.page.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.store.DutyShift;
import org.fengqiao.casework.store.DutyShiftRows.Span;
import org.fengqiao.web.page.casework.DutyWeek.Slot;
import org.junit.jupiter.api.Test;

class DutyWeekTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final Instant NOW = at("2026-12-01T12:00");
    private static final DutyShift DAY = new DutyShift(at("2026-12-01T08:30"), at("2026-12-01T18:00"), "副局长", "班某");
    private static final DutyShift NIGHT = new DutyShift(at("2026-12-01T20:00"), at("2026-12-02T08:30"), "局长", null);

    @Test
    void eachDayHasAllItsHoursWithGapsBetweenShiftsAsEmptyOnes() {
        DutyWeek week = DutyWeek.of(MONDAY, List.of(DAY, NIGHT), new Span("b", DAY.from(), NIGHT.until()), NOW);

        assertThat(week.days()).hasSize(7).extracting(DutyWeek.Day::today).startsWith(false, true, false);
        assertThat(week.days().get(0).slots()).extracting(Slot::hours, Slot::alarming)
                .containsExactly(tuple("00:00–24:00", false));
        assertThat(week.days().get(1).slots()).extracting(Slot::hours, Slot::shift, Slot::alarming, Slot::now)
                .containsExactly(tuple("00:00–08:30", null, false, false), tuple("08:30–18:00", DAY, false, true),
                        tuple("18:00–20:00", null, true, false), tuple("20:00–24:00", NIGHT, true, false));
        assertThat(week.days().get(2).slots()).extracting(Slot::hours, Slot::shift, Slot::first)
                .containsExactly(tuple("00:00–08:30", NIGHT, false), tuple("08:30–24:00", null, false));
    }

    @Test
    void aShiftOfTheWeekBeforeBeginsThePage() {
        DutyShift sunday = new DutyShift(at("2026-11-29T18:00"), at("2026-11-30T08:30"), "局长", "甲某");

        List<Slot> slots = DutyWeek.of(MONDAY, List.of(sunday), new Span("b", sunday.from(), sunday.until()), NOW)
                .days().get(0).slots();

        assertThat(slots.get(0)).satisfies(slot -> {
            assertThat(slot.hours()).isEqualTo("00:00–08:30");
            assertThat(slot.first()).isTrue();
            assertThat(slot.key()).isEqualTo("2026-11-29 18:00");
            assertThat(slot.over()).isTrue();
        });
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkCalendar.ZONE).toInstant();
    }
}
