package org.fengqiao.casework.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightsTest {

    private static final List<Threshold> SHIPPED = new LightTable(Path.of("rules/lights/亮灯.csv")).read();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 黄灯", "4, 6, 0, 黄灯", "5, 1, 0, 橙灯", "1, 7, 0, 橙灯", "2, 1, 2, 橙灯", "10, 1, 0, 红灯",
            "1, 15, 0, 红灯", "3, 0, 3, 红灯"})
    void theGravestThresholdReachedIsTheLight(int overdue, int days, int prominent, String light) {
        assertThat(new Lights(SHIPPED).of(List.of(new UnitArrears("bureau", overdue, days, prominent)))).extracting(Light::light).containsExactly(light);
    }

    @Test
    void theGravestComesFirst() {
        List<UnitArrears> owed = List.of(new UnitArrears("a", 1, 1, 0), new UnitArrears("b", 1, 20, 0));

        assertThat(new Lights(SHIPPED).of(owed)).extracting(l -> l.unit().body()).containsExactly("b", "a");
    }

    @Test
    void aFaultyTableIsNamedByLine() throws IOException {
        Path table = Files.writeString(folder.resolve("亮灯.csv"),
                "灯,逾期项数,最长逾期日数,突出项数,依据,待核\n黄灯,零,1,1,《某办法》,\n");

        assertThatThrownBy(() -> new LightTable(table).read()).hasMessageContaining("第 2 行")
                .hasMessageContaining("「零」应为 1 以上的整数");
    }
}
