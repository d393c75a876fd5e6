package org.fengqiao.planning.visits.solve;

import java.util.List;
import java.util.Map;
import org.fengqiao.planning.LiveScore;
import org.fengqiao.planning.visits.constraint.Reason;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.setting.Concern;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** A roster that is scored again after every change, in microseconds, without a search. For one thread; close it. */
public final class LiveRoster implements AutoCloseable {

    static final String SLOT = "slot";

    private final VisitRoster roster;
    private final Map<String, VisitDuty> duties;
    private final LiveScore<VisitRoster> live;

    public LiveRoster(VisitRoster roster) {
        this.roster = roster;
        this.duties = Rosters.byId(roster);
        this.live = new LiveScore<>(Solvers.scoring(), roster, SLOT);
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
        return live.score();
    }

    /** Puts the duty there (null for nowhere) and scores. */
    public HardSoftLongScore move(VisitDuty duty, Slot slot) {
        return live.move(duty, () -> duty.setSlot(slot));
    }

    /** What each concern costs now; zero costs are left out. */
    public Map<Concern, HardSoftLongScore> costs() {
        return live.costs(Concern.class);
    }

    /** Every point at which something is lost. */
    public List<Point> points() {
        return live.matches().stream().map(match -> new Point(match.<Reason>getJustification(), match.getScore().hardScore(),
                match.getScore().softScore())).toList();
    }

    /** What one point costs. */
    public record Point(Reason reason, long hard, long soft) {
    }

    @Override
    public void close() {
        live.close();
    }
}
