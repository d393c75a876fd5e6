package org.fengqiao.policy.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;

/**
 * Finds the rules that match a demand. Immutable in what it answers and safe for any number of threads; what it builds
 * for a phase and a span of days it builds on first use and keeps.
 */
public final class RuleEngine {

    /** These look at the same fact, so one network answers for them together. */
    private static final Set<Phase> LAST = EnumSet.of(Phase.LIMIT, Phase.ESCALATE, Phase.PAPER);

    private final Map<Phase, Timeline> phases = new EnumMap<>(Phase.class);

    /** @param rules with unique {@link Rule#id()}; their order is the order of every answer */
    public RuleEngine(List<Rule> rules) {
        Timeline last = new Timeline(rules.stream().filter(rule -> LAST.contains(rule.phase())).toList());
        for (Phase phase : Phase.values()) {
            phases.put(phase, LAST.contains(phase) ? last
                    : new Timeline(rules.stream().filter(rule -> rule.phase() == phase).toList()));
        }
    }

    /**
     * Rules of the phase in force on the day (Asia/Shanghai) whose condition holds on the demand, in their order.
     */
    public List<Rule> matching(Phase phase, DemandFact demand, LocalDate day) {
        return matching(EnumSet.of(phase), List.of(demand), day).get(0);
    }

    /**
     * The same for each of the demands, with the rules of all the phases. A question costs a session: several demands,
     * and phases that look at the same fact, share one.
     */
    public List<List<Rule>> matching(Set<Phase> asked, List<DemandFact> demands, LocalDate day) {
        List<List<Rule>> found = new ArrayList<>(demands.size());
        demands.forEach(demand -> found.add(new ArrayList<>()));
        Timeline before = null;
        for (Phase phase : asked) {
            Timeline timeline = phases.get(phase);
            if (timeline != before) {
                timeline.on(day).match(demands, asked, found);
                before = timeline;
            }
        }
        return found;
    }
}
