package org.fengqiao.planning.visits.solve;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.fengqiao.planning.visits.constraint.VisitConstraints;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchType;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** Solver factories. Building one takes tens of milliseconds; it may be used by any number of threads. */
public final class Solvers {

    private Solvers() {
    }

    /**
     * @param choice  whether any duty has more than one slot left; a search without choice would never end
     * @param stopped whether to end as soon as possible
     */
    static SolverFactory<VisitRoster> factory(SearchSetting setting, boolean choice, BooleanSupplier stopped) {
        CustomPhaseConfig books = new CustomPhaseConfig();
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig();
        boolean anneals = choice && setting.method() == Method.ANNEALING;
        if (anneals) {
            books.setCustomPhaseCommandList(new BookPhase(setting, stopped).rounds());
            // what is left is to look once more with the constraints themselves
            search.setLocalSearchType(LocalSearchType.HILL_CLIMBING);
        } else {
            CustomPhaseCommand<VisitRoster> draft = BookPhase::draft;
            books.setCustomPhaseCommandList(List.of(draft));
            search.setLocalSearchType(LocalSearchType.TABU_SEARCH);
        }
        SolverConfig config = base().withRandomSeed(setting.seed());
        if (setting.steps() > 0) {
            double share = anneals ? BookPhase.LAST_LOOK : 1;
            search.setTerminationConfig(
                    new TerminationConfig().withScoreCalculationCountLimit(1 + (long) (setting.steps() * share)));
        } else {
            // the temperature follows the budget, so the budget belongs to the search as a whole
            config.withTerminationConfig(new TerminationConfig().withSecondsSpentLimit((long) setting.seconds()));
        }
        config.setPhaseConfigList(choice ? List.of(books, search) : List.of(books));
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
