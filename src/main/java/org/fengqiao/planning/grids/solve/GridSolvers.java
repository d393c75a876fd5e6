package org.fengqiao.planning.grids.solve;

import java.util.List;
import org.fengqiao.planning.grids.constraint.GridConstraints;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** Solver factories. Building one takes some milliseconds; it may be used by any number of threads. */
public final class GridSolvers {

    private GridSolvers() {
    }

    static SolverFactory<GridBoard> factory(Budget budget, long seed, int temperature) {
        TerminationConfig termination = new TerminationConfig();
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withAcceptorConfig(new LocalSearchAcceptorConfig()
                        .withSimulatedAnnealingStartingTemperature("0hard/" + temperature + "soft"))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        search.setTerminationConfig(budget.moves() > 0 ? termination.withScoreCalculationCountLimit(budget.moves())
                : termination.withMillisecondsSpentLimit(budget.millis()));
        SolverConfig config = base().withRandomSeed(seed);
        config.setPhaseConfigList(List.of(search));
        return SolverFactory.create(config);
    }

    /** For scoring only. */
    public static SolverFactory<GridBoard> scoring() {
        return SolverFactory.create(base());
    }

    private static SolverConfig base() {
        // Bavet must be named: the default needs a compiler on the machine
        return new SolverConfig().withSolutionClass(GridBoard.class).withEntityClasses(GridSeat.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withConstraintProviderClass(GridConstraints.class)
                        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET));
    }
}
