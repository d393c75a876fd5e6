package org.fengqiao.planning.visits.office;

import java.util.Optional;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Published;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.planning.visits.solve.Outcome;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.Variant;
import org.fengqiao.planning.visits.solve.VisitSearch;

/** The search for one variant of a roster, from a roster that there is or from nothing. Run it once. */
public final class VariantSearch {

    private final VisitSearch search;

    /** @param start what to begin from, and which duties must stay; null to begin from nothing */
    public VariantSearch(VisitProblem problem, Draft start, Variant variant, SearchSetting setting) {
        VisitSetting written = problem.setting();
        VisitProblem weighed = variant == Variant.AS_WRITTEN ? problem
                : VisitProblem.of(written.withWeights(variant.weights(written.weights())), problem.period());
        VisitRoster roster = start == null ? Rosters.empty(weighed) : Rosters.of(weighed, start.plan());
        if (start != null) {
            roster.getDuties().forEach(duty -> begin(duty, start, variant, weighed.setting()));
        }
        this.search = new VisitSearch(roster, setting);
    }

    private static void begin(VisitDuty duty, Draft start, Variant variant, VisitSetting setting) {
        Plan plan = start.plan();
        if (duty.getSlot() != null && start.pinned().contains(duty.getId())) {
            duty.pin(true);
        }
        if (variant == Variant.FEWER_CHANGES) {
            plan.of(duty.getId()).ifPresent(at -> setting.leader(at.post())
                    .ifPresent(leader -> duty.publish(new Published(leader, at.day()))));
        }
    }

    public Outcome run(ProgressListener listener) {
        return search.run(listener);
    }

    /** From any thread: the best so far; empty before there is one. */
    public Optional<Plan> best() {
        return search.best();
    }

    /** From any thread: {@link #run} soon returns the best so far. */
    public void stop() {
        search.stop();
    }
}
