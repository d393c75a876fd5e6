package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ChineseTimeTest {

    @Test
    void writesDaysAndTimesOfBeijing() {
        LocalDate day = LocalDate.of(2026, 3, 9);
        Instant evening = Instant.parse("2026-03-08T16:05:59Z");

        assertThat(ChineseTime.day(day)).isEqualTo("2026年3月9日(周一)");
        assertThat(ChineseTime.shortDay(day)).isEqualTo("3月9日 周一");
        assertThat(ChineseTime.month(YearMonth.from(day))).isEqualTo("2026年3月");
        assertThat(ChineseTime.moment(evening)).isEqualTo("3月9日 00:05");
        assertThat(ChineseTime.minute(evening)).isEqualTo("00:05");
    }
}
