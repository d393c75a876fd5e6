package org.fengqiao.planning.grids.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.planning.grids.GridTable;
import org.fengqiao.planning.grids.Hamlet;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.junit.jupiter.api.Test;

class GridExplainerTest {

    private final GridTable table = new GridTable(new Hamlet()).put("g1/网格员", "a").put("g2/网格员", "b")
            .put("g3/网格员", "c").put("g1/后备", "b").put("g2/后备", "a").put("g3/后备", "d");

    @Test
    void alternativesHaveThePriceOfTheWholePlan() {
        try (GridExplainer before = explainer(table.plan());
             GridExplainer after = explainer(table.plan().with("g1/网格员", "c"))) {
            GridAlternative other = before.whoElse("g1/网格员").stream().filter(a -> a.worker().equals("c")).findFirst().orElseThrow();
            assertThat(other.soft()).isEqualTo(after.score().softScore() - before.score().softScore());
            assertThat(other.isPossible()).isTrue();
        }
    }

    @Test
    void askingChangesNothing() {
        try (GridExplainer explainer = explainer(table.plan())) {
            var score = explainer.score();
            explainer.whoElse("g1/网格员");
            explainer.effect("g1/网格员", "c");
            explainer.why("g1/后备");
            assertThat(explainer.score()).isEqualTo(score);
        }
    }

    @Test
    void whyNamesLastYearHomeAndBasis() {
        try (GridExplainer explainer = explainer(table.plan())) {
            assertThat(explainer.why("g1/网格员").summary()).startsWith("一格 网格员：共有 3 人可选");
            assertThat(explainer.why("g1/网格员").reasons()).contains("去年就由甲担任",
                    "网格员由专职、兼职担任［试行办法第三条（policy.yaml 第 16 行）］", "住在本村（社区），相距约 0 米［workers.csv 第 2 行］");
        }
    }

    @Test
    void whyNotTellsWhatBarsOrWhatItCosts() {
        try (GridExplainer explainer = explainer(table.plan())) {
            assertThat(explainer.whyNot("g2/网格员", "c").summary()).isEqualTo("丙（专职）不能担任二格 网格员");
            assertThat(explainer.whyNot("g2/网格员", "c").reasons()).containsExactly("丙不会壮语［places.csv 第 4 行］", "可找会壮语的人");
            assertThat(explainer.whyNot("g1/网格员", "b").summary()).isEqualTo("由乙（兼职）担任会违反必须遵守的规定");
            assertThat(explainer.whyNot("g1/网格员", "b").reasons().get(0)).startsWith("会增加：超过负载上限");
            assertThat(explainer.effect("g1/网格员", "c").worse()).extracting(p -> p.reason().concern())
                    .contains(GridConcern.NEW_HOLDER, GridConcern.FAR);
        }
    }

    @Test
    void unknownSeatsAndWorkersAreRefusedInChinese() {
        try (GridExplainer explainer = explainer(table.plan())) {
            assertThatThrownBy(() -> explainer.why("g9/网格员")).hasMessageContaining("没有席位「g9/网格员」");
            assertThatThrownBy(() -> explainer.whyNot("g1/网格员", "z")).hasMessageContaining("没有承担人「z」");
        }
        assertThatThrownBy(() -> GridExplainer.at(table.problem(), table.plan(), "x")).hasMessageContaining("没有席位「x」");
    }

    @Test
    void aGapSaysWhatWouldFillIt() {
        Hamlet hamlet = new Hamlet().change("workers.csv", "a,甲,专职,g1,,上岗证、壮语、党员", "a,甲,专职,g1,,上岗证、党员")
                .change("workers.csv", "b,乙,兼职,g2,,上岗证、壮语", "b,乙,兼职,g2,,壮语");
        GridProblem problem = hamlet.problem();
        Gap gap = Gaps.of(problem, GridPlan.EMPTY).stream().filter(g -> g.seat().id().equals("g2/网格员")).findFirst().orElseThrow();

        assertThat(gap.reason()).isEqualTo("没有人符合条件");
        assertThat(gap.remedies()).containsExactly("取得上岗证后即可：最近的是乙（兼职）、丁（兼职）", "可找会壮语的人：最近的是甲（专职）、丙（专职）",
                "可在古寨瑶族乡增加一名符合条件的专职、兼职");
        assertThat(Gaps.count(problem, GridPlan.EMPTY)).containsEntry("网格员", 3).containsEntry("后备", 3);
    }

    @Test
    void aGapForWantOfRoomSaysSo() {
        Gap gap = Gaps.of(table.problem(), table.plan().with("g1/网格员", null)).get(0);
        assertThat(gap.reason()).isEqualTo("有 3 人符合条件，但都没有余力");
        assertThat(gap.remedies().get(0)).contains("每人最多");
    }

    @Test
    void leavingASeatEmptyHasItsPriceAmongTheAlternatives() {
        try (GridExplainer explainer = explainer(table.plan())) {
            GridAlternative nobody = explainer.whoElse("g1/网格员").stream().filter(GridAlternative::leavesEmpty).findFirst()
                    .orElseThrow();

            assertThat(nobody.label()).isEqualTo("留空");
            assertThat(nobody.soft()).isLessThan(-90_000).isEqualTo(explainer.effect("g1/网格员", null).soft());
            assertThat(explainer.effect("g1/网格员", null).worse()).anySatisfy(p ->
                    assertThat(p.reason().concern()).isEqualTo(GridConcern.UNFILLED));
            assertThat(explainer.why("g1/网格员").summary()).as("an answer counts people").doesNotContain("留空");
        }
        try (GridExplainer explainer = explainer(table.plan().with("g1/网格员", null))) {
            assertThat(explainer.whoElse("g1/网格员")).noneMatch(GridAlternative::leavesEmpty);
        }
    }

    private GridExplainer explainer(GridPlan plan) {
        return GridExplainer.at(table.problem(), plan, "g1/网格员");
    }
}
