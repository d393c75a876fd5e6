package org.fengqiao.policy.rule;

import java.util.List;

/** A condition on one demand snapshot. A closed set, evaluated the same way by the engine and by explanations. */
public sealed interface Condition {

    /** All must hold; empty always holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one must hold. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Compare(Path path, Operator operator, Operand operand) implements Condition {
    }

    /** The value is, or is not, one of the literals. */
    record In(Path path, boolean negated, List<Object> values) implements Condition {
        public In {
            values = List.copyOf(values);
        }
    }

    /** The list or text holds, or does not hold, the literal. */
    record Contains(Path path, boolean negated, String value) implements Condition {
    }

    /** Some, or no, element of the list meets the inner condition, whose paths start at the element. */
    record Exists(Path list, boolean negated, Condition inner) implements Condition {
    }

    enum Operator { EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST }

    sealed interface Operand {

        /** Text, Integer, Boolean, LocalDate, or null. */
        record Literal(Object value) implements Operand {
        }

        /** Another path, read from the demand. */
        record Reference(Path path) implements Operand {
        }
    }
}
