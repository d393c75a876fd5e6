package org.fengqiao.roster.job;

import java.util.List;
import org.fengqiao.planning.visits.explain.Comparison;
import org.fengqiao.planning.visits.repair.Change;
import org.fengqiao.planning.visits.repair.LateChange;
import org.fengqiao.planning.visits.roster.Plan;

/**
 * A roster that a job brought.
 *
 * @param name    of the variant
 * @param measure with the weights as written, whatever it was searched with
 * @param unused  part of its budget that was left, 0 to 1
 * @param broken  sentences for what must not be broken and is; duties that nobody takes among them
 * @param changes against the published roster; empty unless it is a repair
 * @param late    changes that come later than the place promises to publish, among {@code changes}
 */
public record Candidate(String name, Plan plan, Comparison measure, double unused, List<String> broken,
                        List<Change> changes, List<LateChange> late) {

    public Candidate {
        broken = List.copyOf(broken);
        changes = List.copyOf(changes);
        late = List.copyOf(late);
    }
}
