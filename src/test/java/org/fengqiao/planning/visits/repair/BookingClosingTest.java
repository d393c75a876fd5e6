package org.fengqiao.planning.visits.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two settings of 公布 as a repair feels them; 13 March 2026 is a Friday. */
class BookingClosingTest {

    private static final String MONDAY = "每日接访/2026-03-16/全天";

    @ParameterizedTest(name = "closing at {0}, at {1} the first day that may change is {2}")
    @CsvSource({"17:00, 2026-03-12T16:59, 2026-03-13", "17:00, 2026-03-12T17:00, 2026-03-16",
            "12:00, 2026-03-12T12:00, 2026-03-16", "12:00, 2026-03-12T11:59, 2026-03-13"})
    void aDayStaysOnceBookingHasClosed(String closing, LocalDateTime now, LocalDate first) {
        assertThat(damage(0, closing, now).firstDay()).isEqualTo(first);
    }

    @ParameterizedTest(name = "{0} working days before: on {1} Monday''s reception stays: {2}")
    @CsvSource({"0, 2026-03-13T09:00, false", "1, 2026-03-13T09:00, false", "2, 2026-03-13T09:00, true",
            "2, 2026-03-12T09:00, false", "5, 2026-03-10T09:00, true", "5, 2026-03-09T09:00, false"})
    void whatIsTooNearToBePublishedInTimeStays(int leadDays, LocalDateTime now, boolean stays) {
        assertThat(damage(leadDays, "17:00", now).pinned().contains(MONDAY)).isEqualTo(stays);
    }

    private static Damage damage(int leadDays, String closing, LocalDateTime now) {
        VisitProblem problem = new Town().change("policy.yaml", "接访间隔工作日: 5",
                "公布: {提前工作日: " + leadDays + ", 预约截止: \"" + closing + "\"}").problem(Period.month(2026, 3));
        return Damage.at(now, problem, new Plan(Map.of(MONDAY, new Assignment("a", LocalDate.of(2026, 3, 16)))), Set.of());
    }
}
