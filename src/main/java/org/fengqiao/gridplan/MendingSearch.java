package org.fengqiao.gridplan;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.explain.Changes;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.repair.GridRepair;
import org.fengqiao.planning.grids.solve.GridMending;
import org.fengqiao.planning.grids.solve.GridOutcome;
import org.fengqiao.planning.grids.solve.SearchSetting;

/** A search that mends a published plan. Stopped early, some of what is touched may stay open; that is told as gaps. */
final class MendingSearch implements Search {

    private final OfficePlan office;
    private final GridPlan published;
    private final PlanOffice.Circumstances now;
    private final SortedMap<String, LocalDate> leavers;
    private final GridMending mending;

    /** @param leavers who leaves besides those that were known */
    MendingSearch(OfficePlan office, PlanOffice.Circumstances now, SortedMap<String, LocalDate> leavers,
                  SearchSetting setting) {
        this.office = office;
        this.published = office.plan();
        this.now = now;
        this.leavers = leavers;
        this.mending = new GridMending(now.problem(), published, new GridRepair(now.problem(), published).touched(),
                setting);
    }

    @Override
    public SearchOutcome run(ProgressListener listener) {
        GridProblem problem = now.problem();
        GridOutcome found = mending.run(listener);
        List<PlanChange> changes = new Changes(problem).between(published, found.plan(), true).stream()
                .map(c -> PlanChange.of(problem, c)).toList();
        List<String> dropped = published.holders().keySet().stream().filter(s -> problem.seat(s).isEmpty()).toList();
        return new SearchOutcome(office.place(), office.id(), found.plan().holders(), found.hard(), found.soft(),
                found.gaps(), found.improvements(), now.files().revision(), leavers, changes, dropped);
    }

    @Override
    public void stop() {
        mending.stop();
    }
}
