package org.fengqiao.policy.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.fengqiao.place.Validity;
import org.fengqiao.policy.rule.Condition.Compare;
import org.fengqiao.policy.rule.Condition.Exists;
import org.fengqiao.policy.rule.Condition.In;
import org.fengqiao.policy.rule.Condition.Operand.Literal;
import org.fengqiao.policy.rule.Condition.Operator;

/**
 * What can be said of two rules without any demand at hand. Careful both ways: "apart" and "implies" are only claimed
 * where the parts that must all hold show it; nothing is concluded from anything cleverer.
 */
public final class Overlap {

    private Overlap() {
    }

    /** Whether no demand on any day can match both. */
    public static boolean apart(Rule one, Rule other) {
        return apart(one.validity(), other.validity()) || apart(one.when(), other.when());
    }

    /** Whether every demand that meets {@code narrow} meets {@code wide}, because it asks for all of it and more. */
    public static boolean implies(Condition narrow, Condition wide) {
        return texts(narrow).containsAll(texts(wide));
    }

    /** Whether both ask for the same, in whatever order. */
    public static boolean same(Condition one, Condition other) {
        return texts(one).equals(texts(other));
    }

    public static boolean apart(Validity one, Validity other) {
        return one.from() != null && other.to() != null && other.to().isBefore(one.from())
                || other.from() != null && one.to() != null && one.to().isBefore(other.from());
    }

    static boolean apart(Condition one, Condition other) {
        List<Condition> others = other.conjuncts();
        return one.conjuncts().stream().anyMatch(a -> others.stream().anyMatch(b -> exclude(a, b)));
    }

    private static Set<String> texts(Condition condition) {
        return condition.conjuncts().stream().map(Condition::text).collect(Collectors.toSet());
    }

    private static boolean exclude(Condition a, Condition b) {
        if (a instanceof Exists x && b instanceof Exists y) {
            return x.negated() != y.negated() && x.list().code().equals(y.list().code())
                    && same(x.inner(), y.inner());
        }
        if (!path(a).equals(path(b)) || path(a).isEmpty()) {
            return false;
        }
        return excludes(allowed(a), b) || excludes(allowed(b), a) || below(a, b) || below(b, a);
    }

    private static String path(Condition condition) {
        return condition instanceof Compare compare && compare.operand() instanceof Literal ? compare.path().code()
                : condition instanceof In in ? in.path().code() : "";
    }

    /** The only values that meet the condition, or null where they cannot be listed. */
    private static Collection<Object> allowed(Condition condition) {
        if (condition instanceof Compare compare && compare.operator() == Operator.EQUAL) {
            return Collections.singletonList(literal(compare));
        }
        return condition instanceof In in && !in.negated() ? in.values() : null;
    }

    private static boolean excludes(Collection<Object> allowed, Condition other) {
        return allowed != null && allowed.stream().noneMatch(value -> other instanceof Compare compare
                ? compare.operator().test(value, literal(compare))
                : other instanceof In in && (value != null && in.values().contains(value)) != in.negated());
    }

    /** Whether everything that meets {@code a} lies below everything that meets {@code b}. */
    private static boolean below(Condition a, Condition b) {
        if (!(a instanceof Compare upper) || !(b instanceof Compare lower)) {
            return false;
        }
        boolean strict = upper.operator() == Operator.LESS || lower.operator() == Operator.GREATER;
        boolean bounds = (upper.operator() == Operator.LESS || upper.operator() == Operator.AT_MOST)
                && (lower.operator() == Operator.GREATER || lower.operator() == Operator.AT_LEAST);
        return bounds && (strict ? Operator.AT_MOST : Operator.LESS).test(literal(upper), literal(lower));
    }

    private static Object literal(Compare compare) {
        return ((Literal) compare.operand()).value();
    }
}
