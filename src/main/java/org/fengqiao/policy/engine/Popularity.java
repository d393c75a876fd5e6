package org.fengqiao.policy.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.Compare;

/**
 * How many rules ask the same thing. Rules share nodes only as far as they begin alike, so what many ask goes first;
 * fields that many compare go before, because nodes side by side over one field are answered by a single look-up.
 */
final class Popularity {

    private final Map<String, Integer> rules = new HashMap<>();

    /** @param all what each rule asks */
    Popularity(List<List<Condition>> all) {
        for (List<Condition> rule : all) {
            Set<String> asked = new LinkedHashSet<>();
            rule.forEach(condition -> {
                asked.add(condition.text());
                asked.add(field(condition));
            });
            asked.forEach(what -> rules.merge(what, 1, Integer::sum));
        }
    }

    /** A total order over conditions that differ. */
    Comparator<Condition> first() {
        return Comparator.<Condition>comparingInt(condition -> -rules.get(field(condition)))
                .thenComparing(Popularity::field)
                .thenComparingInt(condition -> -rules.get(condition.text()))
                .thenComparing(Condition::text);
    }

    private static String field(Condition condition) {
        return condition instanceof Compare compare ? compare.path().code() : condition.text();
    }
}
