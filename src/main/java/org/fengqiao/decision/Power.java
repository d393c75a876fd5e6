package org.fengqiao.decision;

import java.util.List;

/** Something that a party may do but does not owe. */
public record Power(String action, PartyRef by, List<RuleRef> rules) {

    public Power {
        rules = List.copyOf(rules);
    }
}
