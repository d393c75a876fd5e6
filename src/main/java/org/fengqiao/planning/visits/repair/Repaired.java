package org.fengqiao.planning.visits.repair;

import java.util.List;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.solve.Outcome;

/**
 * A mended roster.
 *
 * @param plan    all duties, those of the past as they were
 * @param changes against what was published, in order of the day
 * @param outcome of the search
 */
public record Repaired(Plan plan, List<Change> changes, Outcome outcome) {

    public Repaired {
        changes = List.copyOf(changes);
    }
}
