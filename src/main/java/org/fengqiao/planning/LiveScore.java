package org.fengqiao.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.term.Labelled;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatch;
import org.optaplanner.core.api.score.constraint.ConstraintMatchTotal;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;
import org.optaplanner.core.impl.solver.DefaultSolverFactory;

/**
 * A plan that is scored again after every change, in microseconds, without a search. For one thread; close it.
 *
 * <p>The only class that uses the solver's inner interface: the public one scores a whole plan each time.
 *
 * @param <S> the plan
 */
public final class LiveScore<S> implements AutoCloseable {

    private final InnerScoreDirector<S, HardSoftLongScore> director;
    private final String variable;

    /** @param variable the one planning variable of the plan's entities */
    public LiveScore(SolverFactory<S> factory, S plan, String variable) {
        this.variable = variable;
        this.director = ((DefaultSolverFactory<S>) factory).<HardSoftLongScore>getScoreDirectorFactory()
                .buildScoreDirector(false, true);
        director.setWorkingSolution(plan);
        director.calculateScore();
    }

    public HardSoftLongScore score() {
        return director.calculateScore();
    }

    /** Makes a change of the entity's variable and scores. */
    public HardSoftLongScore move(Object entity, Runnable change) {
        director.beforeVariableChanged(entity, variable);
        change.run();
        director.afterVariableChanged(entity, variable);
        director.triggerVariableListeners();
        return director.calculateScore();
    }

    /** What each concern costs now; zero costs are left out. Constraints bear the labels of the concerns. */
    public <C extends Enum<C> & Labelled> Map<C, HardSoftLongScore> costs(Class<C> concerns) {
        Map<C, HardSoftLongScore> costs = new EnumMap<>(concerns);
        for (ConstraintMatchTotal<HardSoftLongScore> total : director.getConstraintMatchTotalMap().values()) {
            if (!total.getScore().isZero()) {
                costs.put(Stream.of(concerns.getEnumConstants()).filter(c -> c.label().equals(total.getConstraintName()))
                        .findFirst().orElseThrow(() -> new IllegalStateException(
                                "no concern is called " + total.getConstraintName())), total.getScore());
            }
        }
        return costs;
    }

    /** Every point at which something is lost. */
    public List<ConstraintMatch<HardSoftLongScore>> matches() {
        List<ConstraintMatch<HardSoftLongScore>> matches = new ArrayList<>();
        director.getConstraintMatchTotalMap().values().forEach(total -> matches.addAll(total.getConstraintMatchSet()));
        return matches;
    }

    @Override
    public void close() {
        director.close();
    }
}
