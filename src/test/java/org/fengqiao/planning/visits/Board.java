package org.fengqiao.planning.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Published;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;

/** A roster filled in by hand. */
public final class Board {

    private final VisitProblem problem;
    private final VisitRoster roster;

    public Board(Town town, Period period) {
        this.problem = town.problem(period);
        this.roster = Rosters.empty(problem);
    }

    /** Puts a leader on a duty; the slot must have been offered. */
    public Board put(String id, String post, String day) {
        VisitDuty duty = Rosters.byId(roster).get(id);
        duty.setSlot(Rosters.find(duty.getCandidates(), new Assignment(post, LocalDate.parse(day))));
        if (duty.getSlot() == null) {
            throw new IllegalArgumentException(post + " is not offered for " + id + " on " + day);
        }
        return this;
    }

    public Board published(String id, String post, String day) {
        Rosters.byId(roster).get(id).publish(
                new Published(problem.setting().leader(post).orElseThrow(), LocalDate.parse(day)));
        return this;
    }

    public VisitProblem problem() {
        return problem;
    }

    public VisitRoster roster() {
        return roster;
    }

    /** Assigned duties and every other fact. */
    public Object[] facts() {
        List<Object> facts = new ArrayList<>();
        roster.getDuties().stream().filter(d -> d.getSlot() != null).forEach(facts::add);
        facts.addAll(roster.getAttendances());
        facts.addAll(roster.getCarried());
        facts.addAll(problem.quotas());
        return facts.toArray();
    }
}
