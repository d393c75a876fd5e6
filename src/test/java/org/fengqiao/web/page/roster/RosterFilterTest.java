package org.fengqiao.web.page.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.planning.visits.demand.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterFilterTest {

    private static final Period YEAR = Period.year(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @Test
    void keepsWhatIsShownInTheAddress() {
        RosterFilter filter = RosterFilter.of("r1", YEAR, TODAY,
                Map.of("view", "week", "at", "2026-04-01", "where", "区信访 大厅&1"));

        assertThat(filter.address()).isEqualTo(
                "/rosters/r1?view=week&at=2026-04-01&where=%E5%8C%BA%E4%BF%A1%E8%AE%BF%20%E5%A4%A7%E5%8E%85%261");
        assertThat(filter.narrowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'', 2026-03-09", "nonsense, 2026-03-09", "2027-01-01, 2026-03-09", "2026-12-31, 2026-12-31"})
    void showsTodayUnlessADayOfThePeriodIsAskedFor(String asked, LocalDate shown) {
        assertThat(RosterFilter.of("r1", YEAR, TODAY, Map.of("at", asked)).at()).isEqualTo(shown);
    }

    @Test
    void fallsBackToTheMonthForAViewThatThereIsNot() {
        assertThat(RosterFilter.of("r1", YEAR, TODAY, Map.of("view", "decade")).view()).isEqualTo("month");
    }
}
