package org.fengqiao.decision.why;

import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Path;

/** What would have to be otherwise for a condition to turn. */
sealed interface Wish {

    /** Whether the rule asked about looks at it itself. */
    boolean direct();

    /**
     * A field should have another value.
     *
     * @param hints values that would do as far as the condition names any
     * @param good  whether a value would do; may be asked about null
     */
    record Value(Path path, List<Object> hints, Predicate<Object> good, boolean direct) implements Wish {
    }

    /**
     * A list should, or should not, have a member that meets a condition.
     *
     * @param wanted true: some member must; false: none may
     */
    record Member(Path list, Condition inner, boolean wanted, boolean direct) implements Wish {
    }
}
