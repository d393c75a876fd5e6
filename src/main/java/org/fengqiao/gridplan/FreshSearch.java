package org.fengqiao.gridplan;

import java.util.List;
import java.util.Map;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.solve.GridOutcome;
import org.fengqiao.planning.grids.solve.GridSearch;
import org.fengqiao.planning.grids.solve.SearchSetting;

/** A search for a whole plan. */
final class FreshSearch implements Search {

    private final GridSearch search;
    private final String place;
    private final String plan;

    FreshSearch(GridProblem problem, SearchSetting setting, String place, String plan) {
        this.search = new GridSearch(problem, setting);
        this.place = place;
        this.plan = plan;
    }

    @Override
    public SearchOutcome run(ProgressListener listener) {
        GridOutcome found = search.run(listener);
        return new SearchOutcome(place, plan, found.plan().holders(), found.hard(), found.soft(), found.gaps(),
                found.improvements(), null, Map.of(), List.of(), List.of());
    }

    @Override
    public void stop() {
        search.stop();
    }
}
