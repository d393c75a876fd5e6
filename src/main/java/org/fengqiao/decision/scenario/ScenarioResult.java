package org.fengqiao.decision.scenario;

import java.util.List;
import java.util.Set;
import org.fengqiao.decision.Assessment;

/**
 * How a scenario went.
 *
 * @param differences sentences in Chinese; empty if it passed
 * @param assessment  null if the matter was refused
 * @param fired       ids (pack/name) of the rules that fired, per demand
 */
public record ScenarioResult(Scenario scenario, List<String> differences, Assessment assessment,
                             List<Set<String>> fired) {

    public ScenarioResult {
        differences = List.copyOf(differences);
        fired = List.copyOf(fired);
    }

    public boolean passed() {
        return differences.isEmpty();
    }
}
