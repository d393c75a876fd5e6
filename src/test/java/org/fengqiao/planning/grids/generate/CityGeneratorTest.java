package org.fengqiao.planning.grids.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.place.Level;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.grids.Hamlet;
import org.fengqiao.planning.grids.setting.GridSetting;
import org.fengqiao.planning.input.Areas;
import org.junit.jupiter.api.Test;

class CityGeneratorTest {

    private static final Areas AREAS = Hamlet.FOLDERS.areas();
    private static final GridSetting BAISE = CityGenerator.generate(Hamlet.FOLDERS.files("baise"), AREAS);

    @Test
    void baiseHasItsTrueDivisionsAndTheStatedNumbers() {
        assertThat(BAISE.places()).filteredOn(p -> p.kind().equals("微网格")).hasSize(31_000);
        assertThat(BAISE.workers()).filteredOn(w -> w.kind().name().endsWith("网格员")).hasSize(38_000);
        assertThat(BAISE.places()).filteredOn(p -> p.kind().equals("村")).hasSize(AREAS.within("4510", Level.VILLAGE).size());
        assertThat(BAISE.places().stream().map(p -> p.township()).distinct()).hasSize(AREAS.within("4510", Level.TOWNSHIP).size());
    }

    @Test
    void theSameSeedGivesTheSameCity() {
        assertThat(CityGenerator.generate(Hamlet.FOLDERS.files("baise"), AREAS)).isEqualTo(BAISE);
    }

    @Test
    void sharesAreAsWritten() {
        assertThat(share("网格员上岗证", "兼职网格员")).isBetween(94.0, 96.0);
        assertThat(share("党员", "专职网格员")).isBetween(58.0, 62.0);
        double zhuang = BAISE.places().stream().filter(p -> p.kind().equals("村"))
                .filter(p -> p.demanded().stream().anyMatch(q -> q.name().equals("壮语"))).count() * 100.0 / 1899;
        assertThat(zhuang).isBetween(56.0, 64.0);
    }

    @Test
    void aMistakeInTheSettingIsToldWithItsLine() {
        SortedMap<String, String> files = new TreeMap<>(Hamlet.FOLDERS.files("baise"));
        files.put(GeneratorReader.FILE, files.get(GeneratorReader.FILE).replace("有回避: 1", "有回避: 101").replace("壮语: 60", "藏语: 60"));
        assertThatThrownBy(() -> CityGenerator.generate(files, AREAS)).isInstanceOf(InputException.class)
                .hasMessageContaining("「有回避」：占比应在 0 到 100 之间").hasMessageContaining("藏语");
    }

    private static double share(String qualification, String kind) {
        long all = BAISE.workers().stream().filter(w -> w.kind().name().equals(kind)).count();
        return BAISE.workers().stream().filter(w -> w.kind().name().equals(kind))
                .filter(w -> w.qualifications().stream().anyMatch(q -> q.name().equals(qualification))).count() * 100.0 / all;
    }
}
