package org.fengqiao.policy.rule;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.fengqiao.policy.fact.DemandFact;

/**
 * A condition on one demand snapshot. A closed set, evaluated the same way by the engine and by explanations.
 *
 * <p>Evaluation is pure and never fails: null on the way of a path gives null, {@code ==} and {@code !=} compare null
 * like any other value, an order comparison with null does not hold, nothing contains or holds null.
 */
public sealed interface Condition {

    /** Whether it holds on the demand. */
    default boolean holds(DemandFact demand) {
        return holds(demand, demand);
    }

    /**
     * Whether it holds where paths start at {@code here}: the demand itself, or inside {@link Exists} a member of the
     * list. References always start at the demand.
     */
    boolean holds(Object here, DemandFact demand);

    /** In Chinese, as staff write it. Equal texts mean equal conditions, whichever way they were written. */
    String text();

    /** What it finds on the demand, part by part. */
    default Finding explain(DemandFact demand) {
        return Finding.of(this, demand);
    }

    /**
     * Every value that it and its parts read on the demand, each once, in order of reading: those of
     * {@link #explain}, without the rest of the explanation.
     */
    default List<Finding.Look> looked(DemandFact demand) {
        return new Looks(demand).of(this);
    }

    /** Its parts that must all hold: nested {@link All} taken apart, anything else alone. */
    default List<Condition> conjuncts() {
        return List.of(this);
    }

    /** All must hold; empty always holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Object here, DemandFact demand) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).holds(here, demand)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String text() {
            return Wording.all(parts);
        }

        @Override
        public List<Condition> conjuncts() {
            return parts.stream().flatMap(part -> part.conjuncts().stream()).toList();
        }
    }

    /** At least one must hold. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Object here, DemandFact demand) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).holds(here, demand)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String text() {
            return Wording.any(parts);
        }
    }

    record Compare(Path path, Operator operator, Operand operand) implements Condition {
        @Override
        public boolean holds(Object here, DemandFact demand) {
            return operator.test(path.read(here), operand.value(demand));
        }

        @Override
        public String text() {
            return path.text() + " " + operator.symbol() + " " + operand.text();
        }
    }

    /** The value is, or is not, one of the literals. */
    record In(Path path, boolean negated, List<Object> values) implements Condition {
        public In {
            values = values.stream().map(Operand.Literal::shared).toList();
        }

        @Override
        public boolean holds(Object here, DemandFact demand) {
            Object value = path.read(here);
            return (value != null && values.contains(value)) != negated;
        }

        @Override
        public String text() {
            return path.text() + (negated ? " not in (" : " in (")
                    + values.stream().map(Wording::literal).collect(Collectors.joining(", ")) + ")";
        }
    }

    /** The list or text holds, or does not hold, the literal. */
    record Contains(Path path, boolean negated, String value) implements Condition {
        @Override
        public boolean holds(Object here, DemandFact demand) {
            Object holder = path.read(here);
            boolean found = holder instanceof String text ? text.contains(value)
                    : holder instanceof Collection<?> members && members.contains(value);
            return found != negated;
        }

        @Override
        public String text() {
            return path.text() + (negated ? " not contains " : " contains ") + Wording.literal(value);
        }
    }

    /** Some, or no, element of the list meets the inner condition, whose paths start at the element. */
    record Exists(Path list, boolean negated, Condition inner) implements Condition {
        @Override
        public boolean holds(Object here, DemandFact demand) {
            for (Object member : members(here)) {
                if (inner.holds(member, demand)) {
                    return !negated;
                }
            }
            return negated;
        }

        @Override
        public String text() {
            return (negated ? "not " : "exists ") + list.text() + "( " + inner.text() + " )";
        }

        /** Never null. */
        public Collection<?> members(Object here) {
            return list.read(here) instanceof Collection<?> members ? members : List.of();
        }
    }

    enum Operator {
        EQUAL("=="), NOT_EQUAL("!="), LESS("<"), AT_MOST("<="), GREATER(">"), AT_LEAST(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }

        /** Either side may be null; values of different types are neither equal nor in any order. */
        public boolean test(Object left, Object right) {
            return switch (this) {
                case EQUAL -> left == null ? right == null : left.equals(right);
                case NOT_EQUAL -> left == null ? right != null : !left.equals(right);
                case LESS -> comparable(left, right) && order(left, right) < 0;
                case AT_MOST -> comparable(left, right) && order(left, right) <= 0;
                case GREATER -> comparable(left, right) && order(left, right) > 0;
                case AT_LEAST -> comparable(left, right) && order(left, right) >= 0;
            };
        }

        private static boolean comparable(Object left, Object right) {
            return left instanceof Comparable && right != null && left.getClass() == right.getClass();
        }

        @SuppressWarnings("unchecked")
        private static int order(Object left, Object right) {
            return ((Comparable<Object>) left).compareTo(right);
        }
    }

    sealed interface Operand {

        /** May be null. */
        Object value(DemandFact demand);

        String text();

        /** Text, Integer, Boolean, LocalDate, or null. */
        record Literal(Object value) implements Operand {

            public Literal {
                value = shared(value);
            }

            /** The very text that the labels of the product's terms are: what is the same need not be compared. */
            static Object shared(Object value) {
                return value instanceof String text ? text.intern() : value;
            }

            @Override
            public Object value(DemandFact demand) {
                return value;
            }

            @Override
            public String text() {
                return Wording.literal(value);
            }
        }

        /** Another path, read from the demand. */
        record Reference(Path path) implements Operand {
            @Override
            public Object value(DemandFact demand) {
                return path.read(demand);
            }

            @Override
            public String text() {
                return "$诉求." + path.text();
            }
        }
    }
}
