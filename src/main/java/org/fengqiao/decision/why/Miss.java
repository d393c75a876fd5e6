package org.fengqiao.decision.why;

import java.util.List;
import org.fengqiao.decision.RuleRef;

/**
 * A rule that could have said it and did not match.
 *
 * @param phase    label of its phase
 * @param reading  open reading under which it came closest, or null
 * @param says     what it would have said
 * @param failures every condition that failed, at least one; of alternatives each
 * @param missing  number of parts that would all have to hold and did not: the fewer, the closer
 */
public record Miss(RuleRef rule, String phase, String reading, List<String> says, List<Failure> failures, int missing,
                   String text) {

    public Miss {
        says = List.copyOf(says);
        failures = List.copyOf(failures);
    }
}
