package org.fengqiao.planning.visits.solve;

import java.util.List;
import org.fengqiao.planning.visits.constraint.VisitConstraints;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchType;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** Solver factories. Building one takes tens of milliseconds; it may be used by any number of threads. */
public final class Solvers {

    private Solvers() {
    }

    /** @param choice whether any duty has more than one slot left; a search without choice would never end */
    static SolverFactory<VisitRoster> factory(SearchSetting setting, boolean choice) {
        CustomPhaseConfig draft = new CustomPhaseConfig().withCustomPhaseCommands(new DraftPhase());
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig();
        if (setting.method() == Method.TABU) {
            search.setLocalSearchType(LocalSearchType.TABU_SEARCH);
        } else {
            search.setAcceptorConfig(new LocalSearchAcceptorConfig()
                    .withSimulatedAnnealingStartingTemperature("0hard/" + setting.temperature() + "soft"));
            search.setForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        }
        SolverConfig config = base().withRandomSeed(setting.seed());
        if (setting.steps() > 0) {
            search.setTerminationConfig(
                    new TerminationConfig().withScoreCalculationCountLimit((long) setting.steps()));
        } else {
            // the temperature follows the budget, so the budget belongs to the search as a whole
            config.withTerminationConfig(new TerminationConfig().withSecondsSpentLimit((long) setting.seconds()));
        }
        config.setPhaseConfigList(choice ? List.of(draft, search) : List.of(draft));
        return SolverFactory.create(config);
    }

    /** For scoring only. */
    public static SolverFactory<VisitRoster> scoring() {
        return SolverFactory.create(base());
    }

    private static SolverConfig base() {
        // Bavet must be named: the default needs a compiler on the machine
        return new SolverConfig().withSolutionClass(VisitRoster.class).withEntityClasses(VisitDuty.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withConstraintProviderClass(VisitConstraints.class)
                        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET));
    }
}
