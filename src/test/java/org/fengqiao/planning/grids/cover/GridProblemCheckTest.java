package org.fengqiao.planning.grids.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.planning.Finding;
import org.fengqiao.planning.grids.Hamlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridProblemCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"gutang", "meilin", "haizhou"})
    void shippedPlacesHaveNothingWrong(String place) {
        assertThat(ProblemCheck.check(GridProblem.of(Hamlet.FOLDERS.read(place), Hamlet.DAY))).isEmpty();
    }

    @Test
    void placesThatNobodyMayTakeAreNamed() {
        Hamlet hamlet = new Hamlet().change("workers.csv", "a,甲,专职,g1,,上岗证、壮语、党员", "a,甲,专职,g1,,上岗证、党员")
                .change("workers.csv", "b,乙,兼职,g2,,上岗证、壮语", "b,乙,兼职,g2,,壮语");
        assertThat(ProblemCheck.check(hamlet.problem())).extracting(Finding::message)
                .containsExactly("古寨瑶族乡有 1 处没有人符合条件：二格");
    }

    @Test
    void tooFewPeopleAreCounted() {
        Hamlet hamlet = new Hamlet().change("policy.yaml", "另于: [网格员], 每人最多: 1", "人数: 2, 另于: [网格员], 每人最多: 1");
        assertThat(ProblemCheck.check(hamlet.problem())).singleElement().satisfies(f -> {
            assertThat(f.message()).isEqualTo("古寨瑶族乡需要 6 席，现有人员最多担任 4 席，至少缺 2 席");
            assertThat(f.remedy()).contains("每人最多");
            assertThat(f.line()).isEqualTo(17);
        });
    }

    @Test
    void tooMuchLoadIsCounted() {
        Hamlet hamlet = new Hamlet().change("places.csv", "v,,60,", "v,,6000,");
        assertThat(ProblemCheck.check(hamlet.problem())).extracting(Finding::message)
                .containsExactly("古寨瑶族乡总负载 7344 点，现有人员上限合计 450 点");
    }

    @Test
    void aPinThatIsBarredIsAContradiction() {
        Hamlet hamlet = new Hamlet().file("pins.csv", "地点,职位,承担人\ng2,网格员,c\n");
        assertThat(ProblemCheck.check(hamlet.problem())).filteredOn(Finding::isError).singleElement()
                .satisfies(f -> assertThat(f.message()).isEqualTo("固定的承担人不能担任：丙不会壮语"));
    }
}
