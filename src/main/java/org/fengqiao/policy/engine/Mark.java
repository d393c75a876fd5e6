package org.fengqiao.policy.engine;

import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.fengqiao.policy.rule.Condition;

/**
 * The last question on the way of a rule: where that holds too, it notes that the rule matched. It lets nothing pass, so
 * that the demand goes no further. With one object and one pattern everything is decided here; an entry on the agenda, its queueing and its
 * firing would tell the same once more, at twice the price of a question. What the rule says is interpreted elsewhere.
 */
final class Mark implements Predicate1<Snapshot>, HashedExpression {

    private static final long serialVersionUID = 1L;

    private final transient Condition last;
    private final int position;

    /** @param last what is still to be asked */
    Mark(Condition last, int position) {
        this.last = last;
        this.position = position;
    }

    @Override
    public boolean test(Snapshot snapshot) {
        if (last.holds(snapshot.demand)) {
            snapshot.matched.set(position);
        }
        return false;
    }

    /** Of this rule alone: no two rules may share it. */
    @Override
    public String getExpressionHash() {
        return "#" + position;
    }
}
