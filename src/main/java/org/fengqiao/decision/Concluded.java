package org.fengqiao.decision;

import java.util.List;

/**
 * A conclusion on class or legal channel.
 *
 * @param value        label; not null
 * @param open         whether it still waits for a person
 * @param alternatives labels of the other readings still open; empty when settled
 * @param rules        the rules that concluded it; empty when a person did
 */
public record Concluded(String value, boolean open, List<String> alternatives, List<RuleRef> rules) {

    public Concluded {
        alternatives = List.copyOf(alternatives);
        rules = List.copyOf(rules);
    }
}
