package org.fengqiao.policy;

import org.fengqiao.policy.rule.Rule;

/** Words a problem of a rule, at the place where the rule stands. */
final class RuleProblem {

    private RuleProblem() {
    }

    static Problem error(Rule rule, String what) {
        return Problem.error(rule.source().file(), rule.source().line(), rule.source().column(), words(rule, what));
    }

    static Problem warning(Rule rule, String what) {
        return Problem.warning(rule.source().file(), rule.source().line(), rule.source().column(), words(rule, what));
    }

    private static String words(Rule rule, String what) {
        return "规则「" + rule.name() + "」" + what;
    }
}
