package org.fengqiao.web.api;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.Switches;
import org.fengqiao.policy.rule.Rule;

/** A policy with the list of its rules, those of the packs it extends among them. */
record PolicyView(PackView pack, Switches switches, List<RuleLine> rules) {

    /** A rule in a list. */
    record RuleLine(String pack, String name, String phase, String basis, LocalDate from, LocalDate to,
                    String verify) {
    }

    static PolicyView of(Policy policy) {
        return new PolicyView(PackView.of(policy), policy.switches(),
                policy.rules().stream().map(PolicyView::line).toList());
    }

    private static RuleLine line(Rule rule) {
        return new RuleLine(rule.pack(), rule.name(), rule.phase().label(), rule.basis().toString(),
                rule.validity().from(), rule.validity().to(), rule.verify());
    }
}
