package org.fengqiao.decision;

import java.util.List;

/** A paper to issue: its name, who issues it and to whom ({@code to} may be null). */
public record Paper(String name, PartyRef by, PartyRef to, List<RuleRef> rules) {

    public Paper {
        rules = List.copyOf(rules);
    }
}
