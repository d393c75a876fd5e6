package org.fengqiao.planning.visits.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.visits.constraint.Reason;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.solve.LiveRoster;
import org.fengqiao.planning.visits.solve.Outcome;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.VisitSearch;

/** Mends a published roster from where it stands. Run it once; stop it from any thread. */
public final class Repair {

    private final Damage damage;
    private volatile VisitSearch search;

    public Repair(Damage damage) {
        this.damage = damage;
    }

    public Repaired run(SearchSetting setting, ProgressListener listener) {
        VisitRoster roster = damage.roster();
        search = new VisitSearch(roster, setting);
        Outcome outcome = search.run(listener);
        Plan plan = whole(outcome.plan());
        return new Repaired(plan, changes(plan), outcome);
    }

    /** The best so far; empty before there is one. */
    public Optional<Plan> best() {
        return search == null ? Optional.empty() : search.best().map(this::whole);
    }

    /** {@link #run} soon returns the best so far. One that has not begun forgets it. */
    public void stop() {
        if (search != null) {
            search.stop();
        }
    }

    /** What was found, with what had to be left out because it is past. */
    private Plan whole(Plan found) {
        Map<String, Assignment> all = new HashMap<>(found.assignments());
        damage.published().assignments().forEach((id, was) -> {
            if (damage.isFixed(id, was)) {
                all.put(id, was);
            }
        });
        return new Plan(all);
    }

    private List<Change> changes(Plan plan) {
        Map<String, String> affected = damage.affected();
        List<Change> changes = new ArrayList<>();
        try (LiveRoster live = new LiveRoster(mended(plan))) {
            for (Demand demand : damage.problem().demands()) {
                Assignment was = damage.published().of(demand.id()).orElse(null);
                Assignment now = plan.of(demand.id()).orElse(null);
                String reason = affected.get(demand.id());
                if (was == null || !was.equals(now)) {
                    changes.add(new Change(demand.id(), demand.title(), was, now, reason != null,
                            now == null ? reason + "，目前没有人能承担" : reason != null ? reason
                                    : knockOn(live, demand.id(), was)));
                }
            }
        }
        damage.dropped().forEach(id -> changes.add(new Change(id, id, damage.published().of(id).orElseThrow(), null,
                true, "任务已取消")));
        changes.sort(Comparator.comparing((Change c) -> c.was() != null ? c.was().day() : c.now() != null
                ? c.now().day() : damage.firstDay()).thenComparing(Change::duty));
        return changes;
    }

    private VisitRoster mended(Plan plan) {
        VisitRoster roster = damage.roster();
        for (VisitDuty duty : roster.getDuties()) {
            plan.of(duty.getId()).ifPresent(a -> duty.setSlot(Rosters.find(duty.getCandidates(), a)));
        }
        return roster;
    }

    /** A duty that could have stayed: what its old place would break or cost now. */
    private static String knockOn(LiveRoster live, String id, Assignment was) {
        VisitDuty duty = live.duty(id);
        Slot back = Rosters.find(duty.getCandidates(), was);
        Slot now = duty.getSlot();
        List<LiveRoster.Point> before = live.points();
        live.move(duty, back);
        List<LiveRoster.Point> worse = new ArrayList<>(live.points());
        live.move(duty, now);
        worse.removeAll(before);
        return worse.stream().min(Comparator.comparingLong(LiveRoster.Point::hard)
                        .thenComparingLong(LiveRoster.Point::soft)).map(LiveRoster.Point::reason).map(Reason::sentence)
                .map(s -> "若不改：" + s).orElse("为其他调整让出");
    }
}
