package org.fengqiao.decision.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.PolicyBook;
import org.fengqiao.policy.rule.Rule;

/**
 * What scenarios leave untried, by ids of rules (pack/name).
 *
 * @param neverFired  rules that no scenario fires
 * @param alwaysFired rules that fire on every demand of every scenario in which they could: nothing shows when they do
 *                    not apply
 */
public record Coverage(List<String> neverFired, List<String> alwaysFired) {

    public Coverage {
        neverFired = List.copyOf(neverFired);
        alwaysFired = List.copyOf(alwaysFired);
    }

    public static Coverage of(PolicyBook policies, Collection<ScenarioResult> results) {
        Set<String> never = new TreeSet<>();
        Set<String> notAlways = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (Policy policy : policies.all()) {
            policy.rules().stream().map(Rule::id).forEach(all::add);
        }
        never.addAll(all);
        for (ScenarioResult result : results) {
            List<String> possible = policies.find(result.scenario().policy()).stream()
                    .flatMap(p -> p.rules().stream()).map(Rule::id).toList();
            for (Set<String> fired : result.fired()) {
                never.removeAll(fired);
                possible.stream().filter(id -> !fired.contains(id)).forEach(notAlways::add);
            }
        }
        all.removeAll(never);
        all.removeAll(notAlways);
        return new Coverage(List.copyOf(never), List.copyOf(all));
    }

    public boolean complete() {
        return neverFired.isEmpty() && alwaysFired.isEmpty();
    }
}
