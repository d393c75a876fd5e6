package org.fengqiao.planning.visits.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.ledger.Annealing;
import org.fengqiao.planning.visits.ledger.Draft;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.setting.Concern;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** The part of a search that works on the books: a draft, then annealing. After each round the solver scores the roster. */
final class BookPhase {

    /** Part of the moves that the solver's own search tries again; it takes far longer over each. */
    static final double LAST_LOOK = 0.005;
    /** Part of the time for the books; the rest is for the last look. */
    private static final double SHARE = 0.95;

    private static final int ROUNDS = 100;
    private static final int BATCH = 250;
    /** The last temperature as part of the first. */
    private static final double COOLED = 1 / 16.0;

    private final SearchSetting setting;
    private final BooleanSupplier stopped;
    private Annealing annealing;
    private long started;
    private long tried;

    BookPhase(SearchSetting setting, BooleanSupplier stopped) {
        this.setting = setting;
        this.stopped = stopped;
    }

    static void draft(ScoreDirector<VisitRoster> director) {
        put(director, Draft.of(director.getWorkingSolution()));
    }

    List<CustomPhaseCommand> rounds() {
        List<CustomPhaseCommand> rounds = new ArrayList<>();
        CustomPhaseCommand<VisitRoster> draft = BookPhase::draft;
        rounds.add(draft);
        for (int round = 1; round <= ROUNDS; round++) {
            double until = round / (double) ROUNDS;
            CustomPhaseCommand<VisitRoster> command = director -> anneal(director, until);
            rounds.add(command);
        }
        return rounds;
    }

    private void anneal(ScoreDirector<VisitRoster> director, double until) {
        VisitRoster roster = director.getWorkingSolution();
        if (annealing == null) {
            annealing = new Annealing(roster, setting.seed());
            started = System.nanoTime();
        }
        double hottest = setting.temperature() * scale(roster);
        for (double share = share(); share < until && !stopped.getAsBoolean(); share = share()) {
            annealing.run(BATCH, hottest * Math.pow(COOLED, share));
            tried += BATCH;
        }
        put(director, annealing.best());
    }

    /** Part of the budget that is used up. Steps do not look at the clock, so that they bring the same everywhere. */
    private double share() {
        return setting.steps() > 0 ? tried / (double) setting.steps()
                : (System.nanoTime() - started) / (1e9 * setting.seconds() * SHARE);
    }

    /** Prices of a place that writes larger or smaller weights than usual are larger or smaller; so is the temperature. */
    private static double scale(VisitRoster roster) {
        long usual = 0;
        long written = 0;
        for (Concern concern : Concern.values()) {
            Weight weight = concern.usual();
            if (!weight.hard() && roster.getWeights().of(concern).softScore() > 0) {
                usual += weight.amount();
                written += roster.getWeights().of(concern).softScore();
            }
        }
        return usual == 0 ? 1 : written / (double) usual;
    }

    private static void put(ScoreDirector<VisitRoster> director, Map<VisitDuty, Slot> slots) {
        slots.forEach((duty, slot) -> {
            if (duty.getSlot() != slot) {
                director.beforeVariableChanged(duty, LiveRoster.SLOT);
                duty.setSlot(slot);
                director.afterVariableChanged(duty, LiveRoster.SLOT);
            }
        });
        director.triggerVariableListeners();
    }
}
