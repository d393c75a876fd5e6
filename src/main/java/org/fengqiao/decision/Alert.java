package org.fengqiao.decision;

import java.time.Instant;
import java.util.List;

/**
 * An alert: a notice, a light, an alarm, a climb or an order.
 *
 * @param kind     not null
 * @param text     what it says: notice, colour, reason, or name of the order; not null
 * @param by       who issues it, or null
 * @param to       whom it reaches, or null
 * @param duty     id of the duty watched, or null
 * @param at       when it takes effect; null means with the decision
 * @param active   whether it is in effect at the instant asked about
 */
public record Alert(AlertKind kind, String text, PartyRef by, PartyRef to, String duty, Instant at, boolean active,
                    List<RuleRef> rules) {

    public Alert {
        rules = List.copyOf(rules);
    }
}
