package org.fengqiao.decision.why;

import java.util.List;
import org.fengqiao.decision.TraceEntry;

/**
 * A condition that did not hold.
 *
 * @param condition as staff write it
 * @param looked    the values it met
 * @param text      what was asked for and what there was, one clause
 */
public record Failure(String condition, List<TraceEntry.Looked> looked, String text) {

    public Failure {
        looked = List.copyOf(looked);
    }
}
