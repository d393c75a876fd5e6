package org.fengqiao.decision;

import java.util.List;

/**
 * Something in a matter that keeps it from being decided.
 *
 * @param field      JSON pointer into the matter, for example /demands/0/item
 * @param code       stable code, for example ambiguous-place
 * @param message    in Chinese: what is wrong and what to do
 * @param candidates what would fit, code and name; empty if nothing to offer
 */
public record MatterProblem(String field, String code, String message, List<String> candidates) {

    public MatterProblem {
        candidates = List.copyOf(candidates);
    }
}
