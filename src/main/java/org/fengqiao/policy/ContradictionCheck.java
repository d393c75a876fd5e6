package org.fengqiao.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Outcome.Assign;
import org.fengqiao.policy.outcome.Outcome.Bar;
import org.fengqiao.policy.outcome.Outcome.Classify;
import org.fengqiao.policy.outcome.Outcome.Divert;
import org.fengqiao.policy.outcome.Outcome.Grade;
import org.fengqiao.policy.outcome.Outcome.Owe;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Overlap;
import org.fengqiao.policy.rule.Rule;

/**
 * Contradictions that can be seen without a demand: rules of one pack that ask for the same and say different things
 * where only one can stand, and rules that hand a demand to whom a bar always forbids it.
 */
final class ContradictionCheck {

    private record Slot(Set<String> when, String what) {
    }

    private record Entry(Rule rule, Outcome outcome) {
    }

    private final Lineage lineage;

    ContradictionCheck(Lineage lineage) {
        this.lineage = lineage;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        contradictions(problems);
        brokenBars(problems);
        return problems;
    }

    private void contradictions(List<Problem> problems) {
        Map<Slot, List<Entry>> taken = new HashMap<>();
        for (Rule rule : lineage.own().rules()) {
            Set<String> when = rule.when().conjuncts().stream().map(Condition::text).collect(Collectors.toSet());
            for (Outcome outcome : rule.then()) {
                subject(outcome).ifPresent(what -> {
                    List<Entry> others = taken.computeIfAbsent(new Slot(when, what), slot -> new ArrayList<>());
                    Entry entry = new Entry(rule, outcome);
                    others.stream().filter(other -> contradict(other, entry)).findFirst()
                            .ifPresent(other -> problems.add(contradiction(other.rule(), rule, what)));
                    others.add(entry);
                });
            }
        }
    }

    private static boolean contradict(Entry one, Entry other) {
        return !one.outcome().equals(other.outcome())
                && !Overlap.apart(one.rule().validity(), other.rule().validity());
    }

    private static Problem contradiction(Rule first, Rule second, String what) {
        return RuleProblem.error(second, first == second ? "对" + what + "说了两种不同的结论，请只留一种"
                : "与规则「" + first.name() + "」（" + first.source().position() + "）条件相同，但对" + what
                        + "的结论不同，请删去一条，或在条件、日期上分开");
    }

    /** What an outcome settles where only one answer can stand; empty where several may stand side by side. */
    private static Optional<String> subject(Outcome outcome) {
        if (outcome instanceof Classify) {
            return Optional.of("性质");
        }
        if (outcome instanceof Grade) {
            return Optional.of("级别");
        }
        if (outcome instanceof Divert) {
            return Optional.of("途径");
        }
        if (outcome instanceof Assign assign
                && (assign.role() == HandlerRole.FIRST || assign.role() == HandlerRole.LEAD)) {
            return Optional.of("「" + assign.role().label() + "」");
        }
        if (outcome instanceof Owe owe) {
            return Optional.of("「" + owe.by().text() + "」的职责「" + owe.action() + "」"
                    + (owe.to() == null ? "" : "（对「" + owe.to().text() + "」）")
                    + (owe.from() == null ? "" : "（起自「" + owe.from().label() + "」）"));
        }
        return Optional.empty();
    }

    private void brokenBars(List<Problem> problems) {
        lineage.own(Assign.class).forEach(assign -> lineage.all(Bar.class)
                .filter(bar -> bar.outcome().party().equals(assign.outcome().party()))
                .filter(bar -> Overlap.implies(assign.rule().when(), bar.rule().when()))
                .filter(bar -> !Overlap.apart(bar.rule().validity(), assign.rule().validity()))
                .findFirst().ifPresent(bar -> problems.add(RuleProblem.error(assign.rule(), "把「"
                        + assign.outcome().role().label() + "」交给「" + assign.outcome().party().text() + "」，而规则「"
                        + bar.rule().name() + "」（" + bar.rule().basis() + "，" + bar.rule().source().position()
                        + "）禁止交给它，任何包都不能解除，请改交别的单位"))));
    }
}
