package org.fengqiao.planning.visits.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.VisitSearch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairnessTest {

    /** 22 whole days among three: who brings more half-days along is given so many fewer. */
    @ParameterizedTest
    @ValueSource(ints = {0, 6, 12, -6})
    void whatWasCarriedOverIsMadeGood(int carried) {
        VisitProblem problem = new Town().change("leaders.csv", "440304001,,b,b,0", "440304001,,b,b," + carried)
                .problem(Period.month(2026, 3));

        Plan plan = new VisitSearch(Rosters.empty(problem), SearchSetting.steps(3000)).run(ProgressListener.NONE).plan();

        List<Fairness> ranks = Fairness.of(problem, plan);
        assertThat(ranks).extracting(f -> f.rank().name()).containsExactly("主要领导", "区级领导");
        assertThat(ranks.get(1).spread()).isLessThanOrEqualTo(2);
        assertThat(ranks.get(1).loads()).filteredOn(l -> l.leader().post().equals("a")).singleElement()
                .satisfies(l -> assertThat(l.total() - l.halfDays()).isEqualTo(carried));
    }
}
