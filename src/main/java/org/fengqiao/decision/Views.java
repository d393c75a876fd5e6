package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Path;

/**
 * What the rules of a policy look at. Many rules look at the same things, so these are numbered, and under one fact each
 * is looked at once.
 */
final class Views {

    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<View> views = new ArrayList<>();

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
            Path only = only(condition);
            // equal where the same is looked at: a field whatever it is compared with, otherwise the same condition
            into.add(numbers.computeIfAbsent(only == null ? List.of(condition.text()) : List.of("", only.text()), k -> {
                views.add(new View(condition, only));
                return views.size() - 1;
            }));
        }
    }

    /** The one field that a simple condition looks at; null where it looks at more. */
    private static Path only(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compare.operand() instanceof Condition.Operand.Reference ? null : compare.path();
        } else if (condition instanceof Condition.In in) {
            return in.path();
        }
        return condition instanceof Condition.Contains contains ? contains.path() : null;
    }

    /** What is seen on one fact. */
    Seen on(DemandFact fact) {
        return new Seen(fact);
    }

    final class Seen {

        private final DemandFact fact;
        private final Sight[][] seen = new Sight[views.size()][];

        private Seen(DemandFact fact) {
            this.fact = fact;
        }

        /** Each once, in order of reading. */
        Sight[] of(int[] numbers) {
            Sight[] all = new Sight[numbers.length];
            int size = 0;
            boolean single = true;
            for (int number : numbers) {
                single &= views.get(number).single();
                Sight[] sights = seen(number);
                if (all.length - size < sights.length) {
                    all = Arrays.copyOf(all, size + sights.length + numbers.length);
                }
                for (Sight sight : sights) {
                    // of single fields no two are the same
                    if (single || !contains(all, size, sight)) {
                        all[size++] = sight;
                    }
                }
            }
            return size == all.length ? all : Arrays.copyOf(all, size);
        }

        private static boolean contains(Sight[] sights, int size, Sight other) {
            for (int i = 0; i < size; i++) {
                if (sights[i].looked().equals(other.looked())) {
                    return true;
                }
            }
            return false;
        }

        private Sight[] seen(int number) {
            if (seen[number] == null) {
                seen[number] = views.get(number).on(fact);
            }
            return seen[number];
        }
    }
}
