package org.fengqiao.planning.visits.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.visits.Board;
import org.fengqiao.planning.visits.Places;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.VisitSearch;
import org.junit.jupiter.api.Test;

/** A notice can not say "half a day". */
class HalvesTest {

    private static final Period MARCH = Period.month(2026, 3);
    private static final String HOLDING =
            "{名称: 包案, 类别: 包案, 地点: hall, 职级: [区级领导], 只由分管领导包: 否}";
    private static final String MORNINGS =
            "{名称: 接访, 类别: 接访日, 地点: hall, 场次: [上午], 每月几日: [2, 3], 职级: [区级领导]}";

    @Test
    void twoHalfDaysOfOneLeaderAreMorningAndAfternoon() {
        assertThat(halves(board(new Town()).put("包案/1", "a", "2026-03-04").put("包案/2", "a", "2026-03-04")))
                .containsEntry("包案/1", Half.MORNING).containsEntry("包案/2", Half.AFTERNOON);
    }

    @Test
    void theHalfIsFreeOfMeetingsAndOfFixedDuties() {
        Board board = board(new Town().absences("b,2026-03-04,2026-03-04,上午,会议,专题会"))
                .put("接访/2026-03-02/上午", "a", "2026-03-02").put("包案/1", "a", "2026-03-02")
                .put("包案/2", "b", "2026-03-04");
        assertThat(halves(board)).containsEntry("接访/2026-03-02/上午", Half.MORNING)
                .containsEntry("包案/1", Half.AFTERNOON).containsEntry("包案/2", Half.AFTERNOON);
    }

    @Test
    void aWishForTheMorningLeavesTheAfternoon() {
        Board board = board(new Town().file("wishes.csv", "岗位,时段,起,止\na,上午,2026-03-01,2026-03-31\n"))
                .put("包案/1", "a", "2026-03-04");
        assertThat(halves(board)).containsEntry("包案/1", Half.AFTERNOON);
    }

    @Test
    void aWholeRosterIsStatedAndNobodyIsInTwoPlaces() {
        VisitProblem problem = VisitProblem.of(Places.read("futian"), Period.month(2026, 4));
        Plan plan = new VisitSearch(Rosters.empty(problem), SearchSetting.steps(20_000))
                .run(ProgressListener.NONE).plan();
        Map<String, Half> halves = Halves.of(problem, plan);
        assertThat(halves.keySet()).isEqualTo(plan.assignments().keySet());
        assertThat(halves.values()).doesNotContain(Half.EITHER);
        for (Demand one : problem.demands()) {
            for (Demand other : problem.demands()) {
                if (!one.id().equals(other.id()) && plan.of(one.id()).equals(plan.of(other.id()))) {
                    assertThat(halves.get(one.id()).overlaps(halves.get(other.id()))).as(one + " " + other).isFalse();
                }
            }
            assertThat(Rosters.find(problem.slots(one), plan.of(one.id()).orElseThrow()).isFree(halves.get(one.id())))
                    .isTrue();
        }
    }

    private static Board board(Town town) {
        return new Board(town.arrangements(HOLDING, MORNINGS).cases(
                "1,一般,城市管理,440304001,,,2026-03-01,2026-03-31,,带案下访,,",
                "2,一般,城市管理,440304001,,,2026-03-01,2026-03-31,,带案下访,,"), MARCH);
    }

    private static Map<String, Half> halves(Board board) {
        return Halves.of(board.problem(), Plan.of(board.roster()));
    }
}
