package org.fengqiao.policy.engine;

import org.drools.model.AlphaIndex;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.Compare;
import org.fengqiao.policy.rule.Condition.Exists;
import org.fengqiao.policy.rule.Condition.Operand.Literal;
import org.fengqiao.policy.rule.Condition.Operator;
import org.fengqiao.policy.rule.Rule;

/**
 * The first question on the way of a rule: on which occasion it can match. Dozens of rules wait for an event each. They
 * stand behind its kind, which one look-up in a table answers, so that a demand never meets those that wait for what
 * has not happened.
 */
record Occasion(String kind) implements Predicate1<Snapshot>, HashedExpression {

    /** Of the rules that wait for no event, or for one of several kinds. */
    static final String ANY = "";

    static Occasion of(Rule rule) {
        return new Occasion(rule.when().conjuncts().stream().map(Occasion::awaited)
                .filter(kind -> !kind.equals(ANY)).findFirst().orElse(ANY));
    }

    /** Whether the part holds on this occasion, whatever else may be. */
    boolean answers(Condition part) {
        return !kind.equals(ANY) && part instanceof Exists exists && !exists.negated() && ofDemand(exists)
                && exists.inner().conjuncts().stream().allMatch(inner -> kind.equals(kind(inner)));
    }

    @Override
    public boolean test(Snapshot snapshot) {
        return kind.equals(snapshot.occasion);
    }

    /** @param id of the index, its own */
    AlphaIndex<Snapshot, String> index(int id) {
        return PatternDSL.alphaIndexedBy(String.class, ConstraintType.EQUAL, id, new Reader(), kind);
    }

    @Override
    public String getExpressionHash() {
        return "@" + kind;
    }

    private static String awaited(Condition part) {
        return part instanceof Exists exists && !exists.negated() && ofDemand(exists)
                ? exists.inner().conjuncts().stream().map(Occasion::kind).filter(kind -> !kind.equals(ANY)).findFirst()
                        .orElse(ANY)
                : ANY;
    }

    private static boolean ofDemand(Exists exists) {
        return exists.list().code().equals("events");
    }

    /** The kind of event that such a condition on an event asks for. */
    private static String kind(Condition inner) {
        return inner instanceof Compare compare && compare.path().code().equals("kind")
                && compare.operator() == Operator.EQUAL && compare.operand() instanceof Literal literal
                && literal.value() instanceof String kind ? kind : ANY;
    }

    private static final class Reader implements Function1<Snapshot, String>, HashedExpression {

        private static final long serialVersionUID = 1L;

        @Override
        public String apply(Snapshot snapshot) {
            return snapshot == null ? null : snapshot.occasion;
        }

        @Override
        public String getExpressionHash() {
            return "occasion";
        }
    }
}
