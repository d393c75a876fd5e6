package org.fengqiao.gridplan;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fengqiao.job.StoppableWork;
import org.fengqiao.planning.Progress;

/** One search while it runs: gathers what its job writes down. One that is stopped leaves the best plan it had. */
final class RunningSearch implements StoppableWork.Search {

    private static final int WHOLE = 1000;

    private final Search search;
    private final String place;
    private final String plan;
    private final List<Progress> improvements = new CopyOnWriteArrayList<>();

    RunningSearch(Search search, String place, String plan) {
        this.search = search;
        this.place = place;
        this.plan = plan;
    }

    @Override
    public SearchOutcome run() {
        return search.run(improvements::add);
    }

    @Override
    public void stop() {
        search.stop();
    }

    @Override
    public SearchOutcome soFar() {
        return SearchOutcome.going(place, plan, List.copyOf(improvements));
    }

    @Override
    public int permille() {
        return (int) (soFar().share() * WHOLE);
    }
}
