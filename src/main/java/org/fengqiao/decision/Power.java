package org.fengqiao.decision;

import java.util.List;

/**
 * Something that a party may do but does not owe.
 *
 * @param clock the window in which it may be done, or null for always
 */
public record Power(String action, PartyRef by, Clock clock, List<RuleRef> rules) {

    public Power {
        rules = List.copyOf(rules);
    }
}
