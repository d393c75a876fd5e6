package org.fengqiao.planning.visits.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2026-01, 2026-12, 2026年", "2026-04, 2026-06, 2026年第2季度", "2026-12, 2026-12, 2026年12月",
            "2026-02, 2026-04, 2026年2月至2026年4月", "2025-12, 2026-11, 2025年12月至2026年11月"})
    void isNamedAsTheOfficeDoes(YearMonth first, YearMonth last, String named) {
        assertThat(new Period(first, last).words()).isEqualTo(named);
    }
}
