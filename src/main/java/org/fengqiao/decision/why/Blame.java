package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.decision.TraceEntry;
import org.fengqiao.decision.TraceWriter;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.phrasing.ConditionPhrasing;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Finding;

/** Finds the smallest parts of a condition that are to blame for its not holding, each with the values it met. */
final class Blame {

    private final List<Failure> failures = new ArrayList<>();

    private Blame() {
    }

    /** Empty where the condition holds. */
    static List<Failure> of(Condition condition, DemandFact fact) {
        Blame blame = new Blame();
        blame.walk(condition, condition.explain(fact));
        return List.copyOf(blame.failures);
    }

    /** Parts that would all have to hold and do not. */
    static List<Condition> failing(Condition condition, DemandFact fact) {
        return condition.conjuncts().stream().filter(part -> !part.holds(fact)).toList();
    }

    private void walk(Condition condition, Finding finding) {
        if (finding.holds()) {
            return;
        }
        List<Condition> parts = condition instanceof Condition.All all ? all.parts()
                : condition instanceof Condition.Any any ? any.parts() : List.of();
        if (parts.isEmpty()) {
            failures.add(failure(condition, finding));
        }
        for (int i = 0; i < parts.size(); i++) {
            walk(parts.get(i), finding.parts().get(i));
        }
    }

    private static Failure failure(Condition condition, Finding finding) {
        List<TraceEntry.Looked> looked = finding.looked().stream().map(TraceWriter::looked).toList();
        String met = condition instanceof Condition.Exists exists ? members(exists, finding)
                : looked.stream().map(l -> l.value() == null ? "空" : l.value()).collect(Collectors.joining("、"));
        return new Failure(finding.text(), looked, "要求" + ConditionPhrasing.of(condition) + "，现为" + met);
    }

    private static String members(Condition.Exists exists, Finding finding) {
        return exists.negated() ? "有" : finding.parts().isEmpty() ? "没有" : finding.parts().size() + " 项，没有一项符合";
    }
}
