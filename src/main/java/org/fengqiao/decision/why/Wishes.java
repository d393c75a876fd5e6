package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.Compare;
import org.fengqiao.policy.rule.Condition.Operand;
import org.fengqiao.policy.rule.Condition.Operator;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.ValueType;

/** Reads out of conditions what would have to be otherwise for them to hold, or to hold no more. */
final class Wishes {

    private final List<Wish> wishes = new ArrayList<>();
    private final DemandFact fact;
    private final boolean direct;

    private Wishes(DemandFact fact, boolean direct) {
        this.fact = fact;
        this.direct = direct;
    }

    /** Parts that already are as wanted are left alone. */
    static List<Wish> of(Condition condition, boolean truth, DemandFact fact, boolean direct) {
        Wishes wishes = new Wishes(fact, direct);
        wishes.want(condition, truth);
        return wishes.wishes;
    }

    private void want(Condition condition, boolean truth) {
        if (condition.holds(fact) == truth) {
            return;
        }
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> want(part, truth));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> want(part, truth));
        } else if (condition instanceof Compare compare) {
            Object other = compare.operand() instanceof Operand.Literal literal ? literal.value()
                    : compare.operand().value(fact);
            add(compare.path(), hints(compare.operator(), other, truth),
                    v -> compare.operator().test(v, other) == truth);
        } else if (condition instanceof Condition.In in) {
            add(in.path(), in.negated() != truth ? in.values() : List.of(),
                    v -> (v != null && in.values().contains(v)) != in.negated() == truth);
        } else if (condition instanceof Condition.Contains contains) {
            add(contains.path(), List.of(contains.value()), v -> v instanceof String text
                    && text.contains(contains.value()) != contains.negated() == truth);
        } else if (condition instanceof Condition.Exists exists) {
            wishes.add(new Wish.Member(exists.list(), exists.inner(), exists.negated() != truth, direct));
        }
    }

    private void add(Path path, List<Object> hints, Predicate<Object> good) {
        // A flag that is turned is right or wrong: there is nothing else to try.
        List<Object> all = path.last().type() == ValueType.FLAG ? List.of(true, false) : hints;
        wishes.add(new Wish.Value(path, all, good, direct));
    }

    private static List<Object> hints(Operator operator, Object other, boolean truth) {
        if (other instanceof Integer number) {
            return Stream.of(number - 1, number, number + 1).map(n -> (Object) n)
                    .filter(n -> operator.test(n, number) == truth).toList();
        }
        return (operator == Operator.EQUAL) == truth ? Arrays.asList(other) : List.of();
    }
}
