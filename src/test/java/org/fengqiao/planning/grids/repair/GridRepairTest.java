package org.fengqiao.planning.grids.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.GridTable;
import org.fengqiao.planning.grids.Hamlet;
import org.fengqiao.planning.grids.explain.Changes;
import org.fengqiao.planning.grids.explain.GridChange;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.solve.SearchSetting;
import org.junit.jupiter.api.Test;

class GridRepairTest {

    private static final SearchSetting SHORT = SearchSetting.steps(200);
    private final GridPlan published = new GridTable(new Hamlet()).put("g1/网格员", "a").put("g2/网格员", "b")
            .put("g3/网格员", "c").put("g1/后备", "b").put("g2/后备", "a").put("g3/后备", "d").plan();

    @Test
    void nothingHappenedNothingChanges() {
        GridRepaired repaired = repair(new Hamlet());
        assertThat(repaired.plan()).isEqualTo(published);
        assertThat(repaired.changes()).isEmpty();
        assertThat(repaired.touched()).isZero();
    }

    @Test
    void onlyTheLeaversSeatsChange() {
        GridRepaired repaired = repair(new Hamlet().change("workers.csv", "c,丙,专职,g3,,上岗证、党员,,,,,", "c,丙,专职,g3,,上岗证、党员,,,,,2025-12-01")
                .change("workers.csv", "d,丁,兼职,g3,,壮语", "d,丁,兼职,g3,,壮语、上岗证")
                .change("policy.yaml", "上限百分比: 150", "上限百分比: 200"));

        assertThat(repaired.changes()).singleElement().satisfies(c -> {
            assertThat(c.seat().id()).isEqualTo("g3/网格员");
            assertThat(c.was()).isEqualTo("c");
            assertThat(c.forced()).isTrue();
            assertThat(c.reason()).isEqualTo("丙已于 2025-12-01 离岗");
        });
        assertThat(repaired.gaps()).isZero();
        assertThat(repaired.hard()).isZero();
    }

    @Test
    void whatHasToGiveWayIsReportedWithItsReason() {
        // only a may take g2 now, and a can not be backup there at the same time
        GridRepaired repaired = repair(new Hamlet().change("workers.csv", "b,乙,兼职,g2,,上岗证、壮语", "b,乙,兼职,g2,,壮语"));

        assertThat(repaired.plan().of("g2/网格员")).contains("a");
        assertThat(repaired.changes()).filteredOn(GridChange::forced).extracting(c -> c.seat().id()).containsExactly("g2/网格员");
        assertThat(repaired.changes()).filteredOn(c -> !c.forced()).isNotEmpty()
                .allSatisfy(c -> assertThat(c.reason()).startsWith("若不改，"));
    }

    @Test
    void newAndDroppedGridsAreTold() {
        GridRepaired repaired = repair(new Hamlet().change("places.csv", "g1,一格", "g4,新格").change("workers.csv", "a,甲,专职,g1", "a,甲,专职,g4"));

        assertThat(repaired.dropped()).containsExactly("g1/后备", "g1/网格员");
        assertThat(repaired.changes()).filteredOn(GridChange::forced).extracting(GridChange::reason).contains("原来没有人担任");
    }

    /** g1 is split: nobody looks after the new half, and whoever had the whole is its holder of old. */
    @Test
    void ofASplitGridTheOldHolderStaysWhereHeIsAndTheNewHalfIsFilled() {
        Hamlet hamlet = ready().change("places.csv", "g1,一格,网格,v,,40,0,0,,,",
                "g1,一格,网格,v,,20,0,0,,,\ng1b,一格乙,网格,v,,20,100,0,,,g1");
        GridRepaired repaired = repair(hamlet);

        assertThat(hamlet.problem().seat("g1b/网格员").orElseThrow().before()).containsExactly("a");
        assertThat(repaired.plan().of("g1/网格员")).contains("a");
        assertThat(repaired.plan().of("g1b/网格员")).contains("a");
        assertThat(repaired.changes()).filteredOn(c -> c.seat().id().equals("g1b/网格员")).singleElement()
                .satisfies(c -> assertThat(c.reason()).isEqualTo("由g1拆分或合并而来的席位"));
        assertThat(repaired.dropped()).isEmpty();
    }

    @Test
    void mergedGridsDropTheirSeatsAndOneOfTheirHoldersGoesOn() {
        Hamlet hamlet = ready().change("places.csv", "g1,一格,网格,v,,40,0,0,,,\n", "")
                .change("places.csv", "g2,二格,网格,v,,50,1000,0,壮语,,", "g12,并格,网格,v,,90,500,0,壮语,,g1、g2")
                .change("workers.csv", "a,甲,专职,g1", "a,甲,专职,g12").change("workers.csv", "b,乙,兼职,g2", "b,乙,兼职,g12")
                .change("last.csv", "g1,网格员,a", "g1,网格员,a\ng3,网格员,c");
        GridRepaired repaired = repair(hamlet);

        assertThat(repaired.dropped()).containsExactly("g1/后备", "g1/网格员", "g2/后备", "g2/网格员");
        assertThat(repaired.plan().of("g12/网格员")).get().isIn("a", "b");
        assertThat(repaired.plan().of("g3/网格员")).contains("c");
        assertThat(repaired.hard()).isZero();
    }

    @Test
    void aNewcomerTakesWhatNobodyHadAndNobodyElseIsMoved() {
        GridPlan short1 = published.with("g3/网格员", null);
        GridRepaired repaired = new GridRepair(ready().change("workers.csv", "c,丙,专职,g3,,上岗证、党员,,,,,", "c,丙,专职,g3,,,,,,,")
                .change("workers.csv", "d,丁", "n,新,专职,g3,,上岗证、党员,,,,,\nd,丁").problem(), short1, SHORT)
                .run(ProgressListener.NONE);

        assertThat(repaired.plan()).isEqualTo(short1.with("g3/网格员", "n"));
        assertThat(repaired.changes()).singleElement().satisfies(c -> assertThat(c.now()).isEqualTo("n"));
    }

    @Test
    void stoppedBeforeItBeginsItFillsWhatIsFreeAndMovesNobody() {
        GridRepair repair = new GridRepair(ready().change("workers.csv", "c,丙,专职,g3,,上岗证、党员,,,,,",
                "c,丙,专职,g3,,上岗证、党员,,,,,2025-12-01").problem(), published, SearchSetting.seconds(600));
        repair.stop();
        GridRepaired repaired = repair.run(ProgressListener.NONE);

        assertThat(repaired.changes()).extracting(c -> c.seat().id()).containsExactly("g3/网格员");
        assertThat(repaired.hard()).isZero();
    }

    @Test
    void changesSinceLastYearNameTheReason() {
        Hamlet hamlet = new Hamlet().change("last.csv", "g1,网格员,a", "g1,网格员,z").change("last.csv", "g2,网格员,b", "g2,网格员,a");
        assertThat(new Changes(hamlet.problem()).sinceLastYear(published)).extracting(GridChange::reason).satisfiesExactly(
                first -> assertThat(first).isEqualTo("原承担人z已不在名单"),
                second -> assertThat(second).startsWith("若不改，"));
    }

    /** With room for more. */
    private static Hamlet ready() {
        return new Hamlet().change("policy.yaml", "上限百分比: 150", "上限百分比: 300").change("policy.yaml", "每人最多: 1", "每人最多: 2");
    }

    private GridRepaired repair(Hamlet hamlet) {
        return new GridRepair(hamlet.problem(), published, SHORT).run(ProgressListener.NONE);
    }
}
