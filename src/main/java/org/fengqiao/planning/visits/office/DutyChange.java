package org.fengqiao.planning.visits.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;

/**
 * One duty that two rosters have elsewhere.
 *
 * @param was null where the first has nobody
 * @param now null where the second has nobody
 */
public record DutyChange(String duty, Assignment was, Assignment now) {

    /** Every difference, in order of the duties' ids. */
    public static List<DutyChange> between(Plan from, Plan to) {
        Set<String> duties = new TreeSet<>(from.assignments().keySet());
        duties.addAll(to.assignments().keySet());
        List<DutyChange> changes = new ArrayList<>();
        for (String duty : duties) {
            Assignment was = from.of(duty).orElse(null);
            Assignment now = to.of(duty).orElse(null);
            if (was == null || !was.equals(now)) {
                changes.add(new DutyChange(duty, was, now));
            }
        }
        return changes;
    }

    boolean concerns(String post) {
        return was != null && was.post().equals(post) || now != null && now.post().equals(post);
    }
}
