package org.fengqiao.planning.visits.solve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.constraint.Reason;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.setting.Concern;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatch;
import org.optaplanner.core.api.score.constraint.ConstraintMatchTotal;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;
import org.optaplanner.core.impl.solver.DefaultSolverFactory;

/**
 * A roster that is scored again after every change, in microseconds, without a search. For one thread; close it.
 *
 * <p>The only class that uses the solver's inner interface: the public one scores a whole roster each time.
 */
public final class LiveRoster implements AutoCloseable {

    static final String SLOT = "slot";

    private final VisitRoster roster;
    private final Map<String, VisitDuty> duties;
    private final InnerScoreDirector<VisitRoster, HardSoftLongScore> director;

    public LiveRoster(VisitRoster roster) {
        this.roster = roster;
        this.duties = Rosters.byId(roster);
        DefaultSolverFactory<VisitRoster> factory = (DefaultSolverFactory<VisitRoster>) Solvers.scoring();
        this.director = factory.<HardSoftLongScore>getScoreDirectorFactory().buildScoreDirector(false, true);
        director.setWorkingSolution(roster);
        director.calculateScore();
    }

    public VisitRoster roster() {
        return roster;
    }

    public Plan plan() {
        return Plan.of(roster);
    }

    /** Null when there is no such duty, or none that anybody may take. */
    public VisitDuty duty(String id) {
        return duties.get(id);
    }

    public HardSoftLongScore score() {
        return director.calculateScore();
    }

    /** Puts the duty there (null for nowhere) and scores. */
    public HardSoftLongScore move(VisitDuty duty, Slot slot) {
        director.beforeVariableChanged(duty, SLOT);
        duty.setSlot(slot);
        director.afterVariableChanged(duty, SLOT);
        director.triggerVariableListeners();
        return director.calculateScore();
    }

    /** What each concern costs now; zero costs are left out. */
    public Map<Concern, HardSoftLongScore> costs() {
        Map<Concern, HardSoftLongScore> costs = new EnumMap<>(Concern.class);
        for (ConstraintMatchTotal<HardSoftLongScore> total : director.getConstraintMatchTotalMap().values()) {
            if (!total.getScore().isZero()) {
                costs.put(concern(total.getConstraintName()), total.getScore());
            }
        }
        return costs;
    }

    /** Every point at which something is lost. */
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (ConstraintMatchTotal<HardSoftLongScore> total : director.getConstraintMatchTotalMap().values()) {
            for (ConstraintMatch<HardSoftLongScore> match : total.getConstraintMatchSet()) {
                Reason reason = match.getJustification();
                points.add(new Point(reason, match.getScore().hardScore(), match.getScore().softScore()));
            }
        }
        return points;
    }

    /** What one point costs. */
    public record Point(Reason reason, long hard, long soft) {
    }

    private static Concern concern(String label) {
        for (Concern concern : Concern.values()) {
            if (concern.label().equals(label)) {
                return concern;
            }
        }
        throw new IllegalStateException("no concern is called " + label);
    }

    @Override
    public void close() {
        director.close();
    }
}
