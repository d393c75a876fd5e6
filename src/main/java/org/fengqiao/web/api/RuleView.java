package org.fengqiao.web.api;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.policy.rule.Basis;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.service.Trials;

/**
 * A rule with its text.
 *
 * @param at         file:line:column inside the rules folder
 * @param firedBy    names of the scenarios in which it matched
 * @param unfiredIn  names of the scenarios in which it was asked and did not match
 */
record RuleView(String pack, String name, String phase, Basis basis, LocalDate from, LocalDate to, String verify,
                String at, String text, List<String> firedBy, List<String> unfiredIn) {

    static RuleView of(Rule rule, Trials.OfRule trials) {
        return new RuleView(rule.pack(), rule.name(), rule.phase().label(), rule.basis(), rule.validity().from(),
                rule.validity().to(), rule.verify(), rule.source().position(), rule.source().text(), trials.firedBy(),
                trials.unfiredIn());
    }
}
