package org.fengqiao.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.fact.EventFact;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.Compare;
import org.fengqiao.policy.rule.Condition.Exists;
import org.fengqiao.policy.rule.Condition.In;
import org.fengqiao.policy.rule.Condition.Operand.Literal;
import org.fengqiao.policy.rule.Condition.Operator;
import org.fengqiao.policy.rule.Rule;

/**
 * Which acts a rule means where each act of a kind begins a duty of its own: those that it asks for. An instruction that
 * was only noted makes no duty because another one, on the same matter, is to be carried out.
 */
final class AskedActs {

    /** What it asks of acts, by the kind of act with which a duty of it begins; of kinds that may be repeated alone. */
    private final Map<EventKind, List<Condition>> byKind = new EnumMap<>(EventKind.class);

    AskedActs(Rule rule) {
        for (Outcome outcome : rule.then()) {
            if (outcome instanceof Outcome.Owe owe && ClockWork.repeats(Terms.from(owe.from()))) {
                byKind.computeIfAbsent(Terms.from(owe.from()), kind -> asked(rule.when(), kind));
            }
        }
    }

    /** Whether the rule means that act of the kind; one that asks for no act of the kind means each. */
    boolean mean(EventKind kind, EventFact act, DemandFact demand) {
        List<Condition> asked = byKind.getOrDefault(kind, List.of());
        return asked.isEmpty() || asked.stream().anyMatch(condition -> condition.holds(act, demand));
    }

    private static List<Condition> asked(Condition when, EventKind kind) {
        return when.conjuncts().stream().filter(part -> part instanceof Exists exists && !exists.negated()
                && exists.list().code().equals("events") && names(exists.inner(), kind.label()))
                .map(part -> ((Exists) part).inner()).toList();
    }

    private static boolean names(Condition inner, String kind) {
        return inner.conjuncts().stream().anyMatch(part -> part instanceof Compare compare
                && compare.path().code().equals("kind") && compare.operator() == Operator.EQUAL
                && compare.operand() instanceof Literal literal && kind.equals(literal.value())
                || part instanceof In in && in.path().code().equals("kind") && !in.negated()
                && in.values().contains(kind));
    }
}
