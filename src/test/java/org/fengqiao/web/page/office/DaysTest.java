package org.fengqiao.web.page.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({"-28, 代价多 28", "3, 代价少 3", "0, 代价不变"})
    void tellsPrices(long soft, String told) {
        assertThat(new Days().price(soft)).isEqualTo(told);
    }
}
