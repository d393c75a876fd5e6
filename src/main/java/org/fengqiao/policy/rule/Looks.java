package org.fengqiao.policy.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.rule.Condition.All;
import org.fengqiao.policy.rule.Condition.Any;
import org.fengqiao.policy.rule.Condition.Exists;
import org.fengqiao.policy.rule.Finding.Look;

/** Collects what a condition reads on a demand. Every rule that fires asks for it, so it keeps nothing else. */
final class Looks {

    private final DemandFact demand;

    Looks(DemandFact demand) {
        this.demand = demand;
    }

    List<Look> of(Condition condition) {
        if (!(condition instanceof All || condition instanceof Any || condition instanceof Exists)) {
            return Finding.looks(condition, demand, demand, "");
        }
        Set<Look> looks = new LinkedHashSet<>();
        collect(condition, demand, "", looks);
        return new ArrayList<>(looks);
    }

    private void collect(Condition condition, Object here, String prefix, Set<Look> into) {
        if (condition instanceof All all) {
            each(all.parts(), here, prefix, into);
        } else if (condition instanceof Any any) {
            each(any.parts(), here, prefix, into);
        } else if (condition instanceof Exists exists) {
            ofList(exists, here, prefix, into);
        } else {
            into.addAll(Finding.looks(condition, here, demand, prefix));
        }
    }

    private void each(List<Condition> parts, Object here, String prefix, Set<Look> into) {
        for (Condition part : parts) {
            collect(part, here, prefix, into);
        }
    }

    /** Like {@link Finding}: the first member that meets the condition speaks for all, otherwise every member. */
    private void ofList(Exists exists, Object here, String prefix, Set<Look> into) {
        List<Object> members = new ArrayList<>(exists.members(here));
        int first = -1;
        int met = 0;
        for (int i = 0; i < members.size(); i++) {
            if (exists.inner().holds(members.get(i), demand)) {
                first = met++ == 0 ? i : first;
            }
        }
        String name = prefix + exists.list().text();
        into.add(Look.count(name, members.size(), met));
        int from = Math.max(first, 0);
        int to = first < 0 ? members.size() : first + 1;
        for (int i = from; i < to; i++) {
            collect(exists.inner(), members.get(i), name + "[" + (i + 1) + "].", into);
        }
    }
}
