package org.fengqiao.planning.visits.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.planning.visits.Places;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.solve.LiveRoster;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

class AnnealingTest {

    @Test
    void theDraftIsWholeAndAnnealingMakesItCheaper() {
        VisitRoster roster = drafted();
        HardSoftLongScore draft = score(roster);
        Annealing annealing = new Annealing(roster, 1);
        annealing.run(30_000, 3);
        annealing.run(30_000, 0.3);
        annealing.best().forEach(VisitDuty::setSlot);
        assertThat(draft.isFeasible()).isTrue();
        assertThat(score(roster)).isGreaterThan(draft);
    }

    @Test
    void theSameSeedTriesTheSameMoves() {
        assertThat(annealed(3)).isEqualTo(annealed(3)).isNotEqualTo(annealed(4));
    }

    @Test
    void theDraftLeavesWhatIsThere() {
        VisitRoster roster = Rosters.empty(new Town().problem(Period.month(2026, 3)));
        VisitDuty first = roster.getDuties().get(0);
        first.setSlot(first.getCandidates().get(1));
        assertThat(Draft.of(roster)).doesNotContainKey(first).hasSize(roster.getDuties().size() - 1);
    }

    private static Map<String, String> annealed(long seed) {
        Annealing annealing = new Annealing(drafted(), seed);
        annealing.run(20_000, 0.3);
        Map<String, String> slots = new LinkedHashMap<>();
        for (Map.Entry<VisitDuty, Slot> entry : annealing.best().entrySet()) {
            slots.put(entry.getKey().getId(), entry.getValue().toString());
        }
        return slots;
    }

    private static VisitRoster drafted() {
        VisitRoster roster = Rosters.empty(VisitProblem.of(Places.read("futian"), Period.month(2026, 4)));
        Draft.of(roster).forEach(VisitDuty::setSlot);
        return roster;
    }

    private static HardSoftLongScore score(VisitRoster roster) {
        try (LiveRoster live = new LiveRoster(roster)) {
            return live.score();
        }
    }
}
