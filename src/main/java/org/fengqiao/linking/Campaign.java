package org.fengqiao.linking;

import java.time.Instant;
import java.util.List;

/**
 * Like cases dealt with at their common cause (类案治理).
 *
 * @param cause    what they have in common
 * @param matters  in the order in which they were gathered
 * @param closedAt null while it runs
 * @param outcome  what was done about the cause; null while it runs
 */
public record Campaign(long id, String title, String cause, String openedBy, Instant openedAt, List<String> matters,
                       Instant closedAt, String outcome) {

    public Campaign {
        matters = List.copyOf(matters);
    }
}
