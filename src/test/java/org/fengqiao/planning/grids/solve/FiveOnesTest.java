package org.fengqiao.planning.grids.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.generate.CityGenerator;
import org.fengqiao.planning.grids.setting.GridFolders;
import org.junit.jupiter.api.Test;

/** "Five ones" of a township: nobody is left out, from the village down to the household. */
class FiveOnesTest {

    private final GridProblem problem = GridProblem.of(CityGenerator.read(new GridFolders(Path.of("")), "dee"),
            LocalDate.of(2027, 1, 1));

    @Test
    void everyVillageAndHamletHasAllThatItsKindIsOwed() {
        Map<String, Set<String>> owed = problem.seats().stream().collect(Collectors.groupingBy(
                s -> s.place().kind(), Collectors.mapping(s -> s.role().name(), Collectors.toCollection(TreeSet::new))));
        assertThat(owed).containsOnlyKeys("村", "屯");
        assertThat(owed.get("村")).containsExactlyInAnyOrder("驻村辅警", "村法律顾问");
        assertThat(owed.get("屯")).containsExactlyInAnyOrder("网格员", "法律明白人", "家庭顾问");
        assertThat(problem.seats()).hasSize(2 * 15 + 3 * 180);
    }

    @Test
    void aPlanCoversThemWithoutAGap() {
        GridOutcome outcome = new GridSearch(problem, SearchSetting.steps(2)).run(ProgressListener.NONE);
        assertThat(outcome.hard()).isZero();
        assertThat(outcome.gaps()).isZero();
    }
}
