package org.fengqiao.policy.engine;

import java.util.ArrayList;
import java.util.List;

import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Rule;

/**
 * The last question on a way that rules share: each of them asks here what only it asks, and where that holds too, it
 * is noted that the rule matched. It lets nothing pass, so that the demand goes no further. With one object and one
 * pattern everything is decided here; an entry on the agenda, its queueing and its firing would tell the same once
 * more, at twice the price of a question. What a rule says is interpreted elsewhere.
 */
final class Mark implements Predicate1<Snapshot>, HashedExpression {

    private static final long serialVersionUID = 1L;

    private record Leaf(Rule rule, Condition last, int position) {
    }

    private final transient List<Leaf> leaves = new ArrayList<>(1);

    /** @param last what is still to be asked; may always hold */
    void add(Rule rule, Condition last, int position) {
        leaves.add(new Leaf(rule, last, position));
    }

    /** In whose name the way is. */
    Rule first() {
        return leaves.get(0).rule();
    }

    @Override
    public boolean test(Snapshot snapshot) {
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            if (leaf.last().holds(snapshot.demand)) {
                snapshot.matched.set(leaf.position());
            }
        }
        return false;
    }

    /** Of these rules alone: no two ways may share it. */
    @Override
    public String getExpressionHash() {
        return "#" + leaves.get(0).position();
    }
}
