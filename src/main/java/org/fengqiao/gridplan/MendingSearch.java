package org.fengqiao.gridplan;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.repair.GridRepair;
import org.fengqiao.planning.grids.repair.GridRepaired;
import org.fengqiao.planning.grids.solve.SearchSetting;

/** A search that mends a published plan. Stopped early, some of what is touched may stay open; that is told as gaps. */
final class MendingSearch implements Search {

    private final OfficePlan office;
    private final PlanOffice.Circumstances now;
    private final SortedMap<String, LocalDate> leavers;
    private final GridRepair repair;

    /** @param leavers who leaves besides those that were known */
    MendingSearch(OfficePlan office, PlanOffice.Circumstances now, SortedMap<String, LocalDate> leavers,
                  SearchSetting setting) {
        this.office = office;
        this.now = now;
        this.leavers = leavers;
        this.repair = new GridRepair(now.problem(), office.plan(), setting);
    }

    @Override
    public SearchOutcome run(ProgressListener listener) {
        GridRepaired found = repair.run(listener);
        List<PlanChange> changes = found.changes().stream().map(c -> PlanChange.of(now.problem(), c)).toList();
        return new SearchOutcome(office.place(), office.id(), found.plan().holders(), found.hard(), found.soft(),
                found.gaps(), found.improvements(), now.files().revision(), leavers, changes, found.dropped());
    }

    @Override
    public void stop() {
        repair.stop();
    }
}
