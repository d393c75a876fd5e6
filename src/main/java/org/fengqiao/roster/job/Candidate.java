package org.fengqiao.roster.job;

import java.util.List;
import org.fengqiao.planning.visits.explain.Comparison;
import org.fengqiao.planning.visits.repair.Change;
import org.fengqiao.planning.visits.roster.Plan;

/**
 * A roster that a job brought.
 *
 * @param name    of the variant
 * @param measure with the weights as written, whatever it was searched with
 * @param unused  part of its budget that was left, 0 to 1
 * @param changes against the published roster; empty unless it is a repair
 */
public record Candidate(String name, Plan plan, Comparison measure, double unused, List<Change> changes) {

    public Candidate {
        changes = List.copyOf(changes);
    }
}
