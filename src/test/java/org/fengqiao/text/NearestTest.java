package org.fengqiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("信访局", "城管局", "住建局", "教育局", "卫生健康局", "信访大厅");

    @ParameterizedTest
    @CsvSource({
        "信防局, 信访局",
        "卫健局, 卫生健康局",
        "公安分局西站派出所, ",
        "'', ",
    })
    void offersTheClosestFirst(String written, String closest) {
        assertThat(Nearest.to(written, KNOWN).stream().findFirst().orElse(null)).isEqualTo(closest);
    }

    @ParameterizedTest
    @CsvSource({"信访局, 信访局, 0", "信访局, 信访大厅, 2", "'', 信访, 2"})
    void countsCharactersToChange(String one, String other, int distance) {
        assertThat(Nearest.distance(one, other)).isEqualTo(distance);
    }
}
