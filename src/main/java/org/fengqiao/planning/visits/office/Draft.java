package org.fengqiao.planning.visits.office;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;

/**
 * What editing changes, and undo brings back.
 *
 * @param pinned duties that no search or repair may touch
 */
public record Draft(Plan plan, Set<String> pinned) {

    public Draft {
        pinned = Collections.unmodifiableSet(new TreeSet<>(pinned));
    }

    public Draft moved(String duty, Assignment to) {
        return new Draft(plan.with(duty, to), pinned);
    }

    public Draft pinned(String duty, boolean fixed) {
        Set<String> all = new TreeSet<>(pinned);
        if (fixed) {
            all.add(duty);
        } else {
            all.remove(duty);
        }
        return new Draft(plan, all);
    }

    public Draft with(Plan other) {
        return new Draft(other, pinned);
    }
}
