package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Finding;

/**
 * What the rules of a policy look at. Many rules look at the same things, so these are numbered, and under one fact each
 * is looked at once.
 */
final class Views {

    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<Condition> simple = new ArrayList<>();

    /** Numbers of the things that the condition looks at, in order of reading. */
    int[] of(Condition condition) {
        List<Integer> found = new ArrayList<>();
        collect(condition, found);
        return found.stream().distinct().mapToInt(Integer::intValue).toArray();
    }

    private void collect(Condition condition, List<Integer> into) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, into));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> collect(part, into));
        } else {
            into.add(numbers.computeIfAbsent(key(condition), k -> {
                simple.add(condition);
                return simple.size() - 1;
            }));
        }
    }

    /** Equal where the same is looked at: a field whatever it is compared with, a list only under the same condition. */
    private static List<String> key(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compare.operand() instanceof Condition.Operand.Reference reference
                    ? List.of("", compare.path().text(), reference.path().text()) : List.of("", compare.path().text());
        } else if (condition instanceof Condition.In in) {
            return List.of("", in.path().text());
        } else if (condition instanceof Condition.Contains contains) {
            return List.of("", contains.path().text());
        }
        return List.of(condition.text());
    }

    /** What is seen on one fact. */
    Seen on(DemandFact fact) {
        return new Seen(fact);
    }

    final class Seen {

        private final DemandFact fact;
        private final TraceEntry.Looked[][] seen = new TraceEntry.Looked[simple.size()][];

        private Seen(DemandFact fact) {
            this.fact = fact;
        }

        /** Each once, in order of reading. */
        List<TraceEntry.Looked> of(int[] view) {
            List<TraceEntry.Looked> all = new ArrayList<>(view.length + 2);
            for (int number : view) {
                for (TraceEntry.Looked looked : seen(number)) {
                    if (!all.contains(looked)) {
                        all.add(looked);
                    }
                }
            }
            return all;
        }

        private TraceEntry.Looked[] seen(int number) {
            if (seen[number] == null) {
                List<Finding.Look> looks = simple.get(number).looked(fact);
                TraceEntry.Looked[] looked = new TraceEntry.Looked[looks.size()];
                for (int i = 0; i < looked.length; i++) {
                    looked[i] = TraceWriter.looked(looks.get(i));
                }
                seen[number] = looked;
            }
            return seen[number];
        }
    }
}
