package org.fengqiao.policy.engine;

import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Rule;

/** A condition as Drools calls it. Guards with equal hashes share one node, so the hash is the whole condition. */
final class Guard implements Predicate1<Snapshot>, HashedExpression {

    private static final long serialVersionUID = 1L;

    private final transient Condition condition;
    private final transient Rule rule;
    private final String hash;

    Guard(Condition condition, Rule rule) {
        this.condition = condition;
        this.rule = rule;
        this.hash = condition.text();
    }

    @Override
    public boolean test(Snapshot snapshot) {
        return condition.holds(snapshot.demand);
    }

    @Override
    public String getExpressionHash() {
        return hash;
    }

    @Override
    public PredicateInformation predicateInformation() {
        return new PredicateInformation(hash, rule.id(), rule.source().position());
    }
}
