package org.fengqiao.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.fengqiao.place.Validity;
import org.fengqiao.policy.rule.Overlap;
import org.fengqiao.policy.rule.Rule;

/** Bounds the days of a pack's rules by those of the pack: outside its own days a pack says nothing. */
final class PackDates {

    private final PackContent content;

    PackDates(PackContent content) {
        this.content = content;
    }

    PackContent bound(List<Problem> problems) {
        Validity pack = content.pack().validity();
        if (pack.equals(Validity.ALWAYS)) {
            return content;
        }
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : content.rules()) {
            if (Overlap.apart(rule.validity(), pack)) {
                problems.add(RuleProblem.error(rule, "的日期（" + words(rule.validity()) + "）不在规则包的日期（"
                        + words(pack) + "）之内，永远不会适用，请改正其中之一"));
            } else {
                rules.add(bounded(rule, new Validity(later(rule.validity().from(), pack.from()),
                        earlier(rule.validity().to(), pack.to()))));
            }
        }
        return new PackContent(content.pack(), content.switches(), rules, content.actions(), content.papers(),
                content.caseLevels(), content.files());
    }

    private static Rule bounded(Rule rule, Validity validity) {
        return new Rule(rule.pack(), rule.name(), rule.phase(), rule.basis(), validity, rule.verify(), rule.when(),
                rule.then(), rule.source());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private static String words(Validity validity) {
        return (validity.from() == null ? "不限" : validity.from().toString()) + " 至 "
                + (validity.to() == null ? "不限" : validity.to().toString());
    }
}
