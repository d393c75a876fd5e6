package org.fengqiao.policy.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.rule.Condition.All;
import org.fengqiao.policy.rule.Condition.Any;
import org.fengqiao.policy.rule.Condition.Compare;
import org.fengqiao.policy.rule.Condition.Contains;
import org.fengqiao.policy.rule.Condition.Exists;
import org.fengqiao.policy.rule.Condition.In;
import org.fengqiao.policy.rule.Condition.Operand.Reference;

/**
 * What a condition found on one demand: whether it held, on which values, and the same for its parts.
 *
 * @param text   the condition as staff write it
 * @param holds  whether it held
 * @param looked values that this very condition read, without those of its parts
 * @param parts  findings of the parts; for a list the first member that met the inner condition, or every member where
 *               none did
 */
public record Finding(String text, boolean holds, List<Look> looked, List<Finding> parts) {

    public Finding {
        looked = List.copyOf(looked);
        parts = List.copyOf(parts);
    }

    /**
     * A field that was read.
     *
     * @param field in Chinese, as staff write it
     * @param value text form, shortened where long; null where nothing is known
     */
    public record Look(String field, String value) {

        static Look count(String list, int members, int met) {
            return new Look(list, members + "项，符合" + met + "项");
        }
    }

    static Finding of(Condition condition, DemandFact demand) {
        return of(condition, demand, demand, "");
    }

    /** Every value read by this condition and its parts, each once, in order of reading. */
    public List<Look> allLooked() {
        Set<Look> all = new LinkedHashSet<>();
        collect(all);
        return List.copyOf(all);
    }

    /**
     * The smallest conditions to blame for a condition that did not hold, each with the values it met; empty where it
     * held. For alternatives that is every one of them.
     */
    public List<Finding> failures() {
        if (holds) {
            return List.of();
        }
        List<Finding> below = parts.stream().flatMap(part -> part.failures().stream()).toList();
        return below.isEmpty() || !looked.isEmpty() ? List.of(this) : below;
    }

    private void collect(Set<Look> all) {
        all.addAll(looked);
        parts.forEach(part -> part.collect(all));
    }

    private static Finding of(Condition condition, Object here, DemandFact demand, String prefix) {
        boolean holds = condition.holds(here, demand);
        if (condition instanceof All all) {
            return new Finding(all.text(), holds, List.of(), each(all.parts(), here, demand, prefix));
        }
        if (condition instanceof Any any) {
            return new Finding(any.text(), holds, List.of(), each(any.parts(), here, demand, prefix));
        }
        if (condition instanceof Exists exists) {
            return ofList(exists, holds, here, demand, prefix);
        }
        return new Finding(condition.text(), holds, looks(condition, here, demand, prefix), List.of());
    }

    private static List<Finding> each(List<Condition> parts, Object here, DemandFact demand, String prefix) {
        return parts.stream().map(part -> of(part, here, demand, prefix)).toList();
    }

    private static Finding ofList(Exists exists, boolean holds, Object here, DemandFact demand, String prefix) {
        List<Finding> members = new ArrayList<>();
        Finding first = null;
        int met = 0;
        String name = prefix + exists.list().text();
        for (Object member : exists.members(here)) {
            Finding finding = of(exists.inner(), member, demand, name + "[" + (members.size() + 1) + "].");
            members.add(finding);
            if (finding.holds()) {
                met++;
                first = first == null ? finding : first;
            }
        }
        return new Finding(exists.text(), holds, List.of(Look.count(name, members.size(), met)), first == null ? members : List.of(first));
    }

    static List<Look> looks(Condition condition, Object here, DemandFact demand, String prefix) {
        Path path = condition instanceof Compare compare ? compare.path()
                : condition instanceof In in ? in.path() : ((Contains) condition).path();
        Look own = new Look(prefix + path.text(), Wording.value(path.read(here)));
        return condition instanceof Compare compare && compare.operand() instanceof Reference reference
                ? List.of(own, new Look(reference.path().text(), Wording.value(reference.value(demand))))
                : List.of(own);
    }
}
