package org.fengqiao.planning.visits.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.Board;
import org.fengqiao.planning.visits.Places;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.roster.VisitWeights;
import org.fengqiao.planning.visits.setting.Concern;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.visits.solve.LiveRoster;
import org.fengqiao.planning.visits.solve.Solvers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;

class VisitConstraintsTest {

    @Test
    void everyConcernHasAWeightUnderItsName() {
        List<String> weighted = Arrays.stream(VisitWeights.class.getMethods())
                .filter(m -> m.isAnnotationPresent(ConstraintWeight.class))
                .map(m -> m.getAnnotation(ConstraintWeight.class).value()).toList();

        assertThat(weighted).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Concern.values()).map(Concern::label).collect(Collectors.toList()));
    }

    @Test
    void weightsAreReadAtRunTime() {
        VisitWeights weights = new VisitWeights(Map.of(Concern.TRIPS, Weight.soft(7), Concern.TOO_RARE, Weight.hard(3),
                Concern.UNWISHED_DAY, Weight.soft(0)));

        assertThat(weights.getTrips()).isEqualTo(HardSoftLongScore.ofSoft(7));
        assertThat(weights.getTooRare()).isEqualTo(HardSoftLongScore.ofHard(3));
        assertThat(weights.getUnwishedDay()).isEqualTo(HardSoftLongScore.ZERO);
        assertThat(weights.getUneven()).isEqualTo(HardSoftLongScore.ofSoft(1));
    }

    @Test
    void everyPointOfAScoreIsJustifiedInASentenceWithItsBasis() {
        Board board = new Board(new Town(), Period.month(2026, 3));
        board.roster().getDuties().forEach(d -> d.setSlot(d.getCandidates().get(0))); // everything on the first leader

        List<Reason> reasons = SolutionManager.<VisitRoster,
                HardSoftLongScore>create(Solvers.scoring()).explain(board.roster()).getJustificationList(Reason.class);

        assertThat(reasons).anySatisfy(r -> {
            assertThat(r.concern()).isEqualTo(Concern.WEEK_OVERFULL);
            assertThat(r.sentence()).isEqualTo("副区长甲丙三在2026-03-02 起的一周排了 10 个半天，上限 6");
            assertThat(r.basis()).isEqualTo("policy.yaml 第 6 行");
        }).anySatisfy(r -> assertThat(r.sentence()).isEqualTo("副区长甲丙三承担 44 个半天"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"futian", "jimo", "wuchang", "pujiang", "fuxing"})
    void noReasonIsWithoutItsBasis(String place) {
        VisitRoster roster = Rosters.empty(VisitProblem.of(Places.read(place), Period.month(2026, 4)));
        roster.getDuties().forEach(d -> d.setSlot(d.getCandidates().get(d.getNumber() % d.getCandidates().size())));
        try (LiveRoster live = new LiveRoster(roster)) {
            assertThat(live.points()).isNotEmpty().allSatisfy(p -> {
                assertThat(p.reason().sentence()).isNotBlank();
                assertThat(p.reason().basis()).as(p.reason().sentence()).isNotBlank();
            });
        }
    }
}
