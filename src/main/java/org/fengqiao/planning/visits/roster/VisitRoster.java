package org.fengqiao.planning.visits.roster;

import java.util.List;
import org.fengqiao.planning.visits.demand.Span;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfigurationProvider;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** All duties of a period with what the constraints need to know. */
@PlanningSolution
public class VisitRoster {

    @PlanningEntityCollectionProperty
    private List<VisitDuty> duties;
    @ProblemFactCollectionProperty
    private List<Span> quotas;
    @ProblemFactCollectionProperty
    private List<Attendance> attendances;
    @ProblemFactCollectionProperty
    private List<Carried> carried;
    @ConstraintConfigurationProvider
    private VisitWeights weights;
    @PlanningScore
    private HardSoftLongScore score;

    /** For the solver, which copies rosters field by field. */
    public VisitRoster() {
    }

    VisitRoster(List<VisitDuty> duties, List<Span> quotas, List<Attendance> attendances, List<Carried> carried,
                VisitWeights weights) {
        this.duties = duties;
        this.quotas = quotas;
        this.attendances = attendances;
        this.carried = carried;
        this.weights = weights;
    }

    public List<VisitDuty> getDuties() {
        return duties;
    }

    public List<Attendance> getAttendances() {
        return attendances;
    }

    public List<Carried> getCarried() {
        return carried;
    }

    public VisitWeights getWeights() {
        return weights;
    }

    /** Null until scored. */
    public HardSoftLongScore getScore() {
        return score;
    }
}
