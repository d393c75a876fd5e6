package org.fengqiao.policy.engine;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;

/**
 * Finds the rules that match a demand. Immutable in what it answers and safe for any number of threads; what it builds
 * for a phase and a span of days it builds on first use and keeps.
 */
public final class RuleEngine {

    private final Map<Phase, Timeline> phases = new EnumMap<>(Phase.class);

    /** @param rules with unique {@link Rule#id()}; their order is the order of every answer */
    public RuleEngine(List<Rule> rules) {
        for (Phase phase : Phase.values()) {
            phases.put(phase, new Timeline(rules.stream().filter(rule -> rule.phase() == phase).toList()));
        }
    }

    /**
     * Rules of the phase in force on the day (Asia/Shanghai) whose condition holds on the demand, in their order.
     */
    public List<Rule> matching(Phase phase, DemandFact demand, LocalDate day) {
        return phases.get(phase).on(day).matching(demand);
    }
}
