package org.fengqiao.casework.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T04:00:00Z");
    private static final List<Threshold> SHIPPED = new LightTable(Path.of("rules/lights/亮灯.csv")).read();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"1, 1, false, 黄灯", "4, 6, false, 黄灯", "5, 1, false, 橙灯", "1, 7, false, 橙灯",
            "2, 1, true, 橙灯", "10, 1, false, 红灯", "1, 15, false, 红灯", "3, 0, true, 红灯"})
    void theGravestThresholdReachedIsTheLight(int overdue, int days, boolean prominent, String light) {
        List<Arrear> owed = Collections.nCopies(overdue,
                new Arrear("bureau", NOW.minus(Duration.ofDays(days)).minusSeconds(1), prominent));

        assertThat(new Lights(SHIPPED).of(owed, NOW)).extracting(Light::light).containsExactly(light);
    }

    @Test
    void whoOwesNothingOverdueHasNoLight() {
        assertThat(new Lights(SHIPPED).of(List.of(new Arrear("bureau", NOW, true)), NOW)).isEmpty();
    }

    @Test
    void theGravestComesFirst() {
        List<Arrear> owed = List.of(new Arrear("a", NOW.minus(Duration.ofDays(1)), false),
                new Arrear("b", NOW.minus(Duration.ofDays(20)), false));

        assertThat(new Lights(SHIPPED).of(owed, NOW)).extracting(l -> l.unit().body()).containsExactly("b", "a");
    }

    @Test
    void aFaultyTableIsNamedByLine() throws IOException {
        Path table = Files.writeString(folder.resolve("亮灯.csv"),
                "灯,逾期项数,最长逾期日数,突出项数,依据,待核\n黄灯,零,1,1,《某办法》,\n");

        assertThatThrownBy(() -> new LightTable(table).read()).hasMessageContaining("第 2 行")
                .hasMessageContaining("「零」应为 1 以上的整数");
    }
}
