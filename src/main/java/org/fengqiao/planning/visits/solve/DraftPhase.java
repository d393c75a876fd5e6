package org.fengqiao.planning.visits.solve;

import org.fengqiao.planning.visits.ledger.Draft;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** Gives every duty that has no slot the one of the draft, in one step. */
final class DraftPhase implements CustomPhaseCommand<VisitRoster> {

    @Override
    public void changeWorkingSolution(ScoreDirector<VisitRoster> director) {
        Draft.of(director.getWorkingSolution()).forEach((duty, slot) -> {
            director.beforeVariableChanged(duty, LiveRoster.SLOT);
            duty.setSlot(slot);
            director.afterVariableChanged(duty, LiveRoster.SLOT);
        });
        director.triggerVariableListeners();
    }
}
