package org.fengqiao.planning.grids.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.planning.grids.constraint.GridVerifier.verify;

import java.util.Arrays;
import java.util.List;
import org.fengqiao.planning.grids.GridTable;
import org.fengqiao.planning.grids.Hamlet;
import org.fengqiao.planning.grids.explain.GridExplainer;
import org.fengqiao.planning.grids.plan.GridWeights;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;

class SeatConstraintsTest {

    @Test
    void aBackupIsSomebodyElse() {
        verify(SeatConstraints::samePerson, new GridTable(new Hamlet()).put("g1/网格员", "a").put("g1/后备", "a"))
                .penalizesBy(1);
        verify(SeatConstraints::samePerson, new GridTable(new Hamlet()).put("g1/网格员", "a").put("g2/后备", "a"))
                .penalizesBy(0);
    }

    @Test
    void twoOfOneRoleAreTwoPeople() {
        Hamlet two = new Hamlet().change("policy.yaml", "地点: [网格], 人员: [专职, 兼职], 资格", "地点: [网格], 人数: 2, 人员: [专职, 兼职], 资格");
        verify(SeatConstraints::samePerson, new GridTable(two).put("g1/网格员", "a").put("g1/网格员#2", "a")).penalizesBy(1);
    }

    @Test
    void kinDoNotShareAPlaceWhicheverOfThemDeclaredIt() {
        for (String declared : List.of("a,甲,专职,g1,,上岗证、壮语、党员,,,b", "b,乙,兼职,g2,,上岗证、壮语,,,a")) {
            Hamlet kin = new Hamlet().change("workers.csv", declared.substring(0, declared.length() - 1), declared);
            verify(SeatConstraints::kinTogether, new GridTable(kin).put("g1/网格员", "a").put("g1/后备", "b")).penalizesBy(1);
            verify(SeatConstraints::kinTogether, new GridTable(kin).put("g1/网格员", "b").put("g1/后备", "a")).penalizesBy(1);
            verify(SeatConstraints::kinTogether, new GridTable(kin).put("g1/网格员", "a").put("g2/后备", "b")).penalizesBy(0);
        }
        Hamlet both = new Hamlet().change("workers.csv", "a,甲,专职,g1,,上岗证、壮语、党员,,,", "a,甲,专职,g1,,上岗证、壮语、党员,,,b")
                .change("workers.csv", "b,乙,兼职,g2,,上岗证、壮语,,,", "b,乙,兼职,g2,,上岗证、壮语,,,a");
        verify(SeatConstraints::kinTogether, new GridTable(both).put("g1/网格员", "b").put("g1/后备", "a")).penalizesBy(1);
    }

    @Test
    void everyEmptySeatIsAGap() {
        verify(SeatConstraints::unfilled, new GridTable(new Hamlet()).put("g1/网格员", "a")).penalizesBy(5);
    }

    @Test
    void distanceIsCountedInHundredsOfMetres() {
        verify(SeatConstraints::far, new GridTable(new Hamlet()).put("g3/网格员", "a").put("g1/后备", "a")).penalizesBy(20);
    }

    @Test
    void whoLivesElsewhereIsNotLocal() {
        Hamlet elsewhere = new Hamlet().change("places.csv", "g3,三格,网格,v,,", "g3,三格,网格,v,450124202206,");
        verify(SeatConstraints::notLocal, new GridTable(elsewhere).put("g1/网格员", "c")).penalizesBy(1);
        verify(SeatConstraints::notLocal, new GridTable(elsewhere).put("g3/网格员", "c")).penalizesBy(0);
    }

    @Test
    void whatIsPreferredCosts() {
        verify(SeatConstraints::lacking, new GridTable(new Hamlet()).put("g1/网格员", "b")).penalizesBy(1);
        verify(SeatConstraints::lacking, new GridTable(new Hamlet()).put("g1/网格员", "a")).penalizesBy(0);
    }

    @Test
    void lastYearsHolderStaysUnlessHeIsGone() {
        verify(SeatConstraints::newHolder, new GridTable(new Hamlet()).put("g1/网格员", "c")).penalizesBy(1);
        verify(SeatConstraints::newHolder, new GridTable(new Hamlet()).put("g1/网格员", "a")).penalizesBy(0);
        Hamlet left = new Hamlet().change("workers.csv", "a,甲,专职,g1,,上岗证、壮语、党员,,,,,", "a,甲,专职,g1,,上岗证、壮语、党员,,,,,2025-12-31");
        verify(SeatConstraints::newHolder, new GridTable(left).put("g1/网格员", "c")).penalizesBy(0);
    }

    @Test
    void whoeverHeldOneOfTheMergedGridsIsKept() {
        Hamlet merged = new Hamlet().change("places.csv", "g3,三格,网格,v,,60,2000,0,,砂石场,", "g3,三格,网格,v,,60,2000,0,,砂石场,x、y")
                .change("last.csv", "g2,网格员,b", "x,网格员,c\ny,网格员,b");
        verify(SeatConstraints::newHolder, new GridTable(merged).put("g3/网格员", "b")).penalizesBy(0);
        verify(SeatConstraints::newHolder, new GridTable(merged).put("g3/网格员", "a")).penalizesBy(1);
    }

    @Test
    void aPublishedHolderIsChangedAtAPrice() {
        verify(SeatConstraints::changed, new GridTable(new Hamlet()).published("g1/网格员", "a").put("g1/网格员", "c"))
                .penalizesBy(1);
        verify(SeatConstraints::changed, new GridTable(new Hamlet()).published("g1/网格员", "a").put("g1/网格员", "a"))
                .penalizesBy(0);
    }

    @Test
    void everyConcernHasAWeightUnderItsName() {
        List<String> weighted = Arrays.stream(GridWeights.class.getMethods())
                .filter(m -> m.isAnnotationPresent(ConstraintWeight.class))
                .map(m -> m.getAnnotation(ConstraintWeight.class).value()).toList();
        assertThat(weighted).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(GridConcern.values()).map(GridConcern::label).toList());
    }

    @Test
    void everyPointIsJustifiedInASentenceWithItsBasis() {
        GridTable table = new GridTable(new Hamlet()).put("g1/网格员", "a").put("g1/后备", "a").put("g2/网格员", "a")
                .put("g3/网格员", "a");
        try (GridExplainer explainer = new GridExplainer(table.problem(), table.plan(), "450124202")) {
            assertThat(explainer.points()).extracting(p -> p.reason().sentence()).contains(
                    "一格的网格员和后备都是甲", "甲（专职）担任 3 处网格员，每人最多 2 处", "三格 后备没有人",
                    "三格 网格员由甲（专职）担任：住处相距约 2000 米");
            assertThat(explainer.points()).filteredOn(p -> p.reason().concern() == GridConcern.TOO_MANY)
                    .extracting(p -> p.reason().basis()).containsExactly("试行办法第三条（policy.yaml 第 16 行）");
        }
    }
}
