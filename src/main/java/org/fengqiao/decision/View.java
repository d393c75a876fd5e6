package org.fengqiao.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Finding;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.TermSet;
import org.fengqiao.policy.vocabulary.ValueType;

/**
 * One of the things that the rules of a policy look at. Of fields that have few values, what was seen is kept for the
 * next demand; never what somebody wrote.
 */
final class View {

    /** More values than any field with terms of its own has; a field with more is no field with few. */
    private static final int MOST = 128;
    private static final Object NOTHING = new Object();
    private static final Set<TermSet> OPEN = EnumSet.of(TermSet.ANY, TermSet.ITEM);

    private final Condition condition;
    private final Path path;
    private final boolean few;
    private final Map<Object, Sight> kept = new ConcurrentHashMap<>();
    /** Of an empty list nothing is seen but that it is empty. */
    private volatile Sight[] ofEmpty;

    /** @param path the one field that the condition looks at, or null where it looks at more */
    View(Condition condition, Path path) {
        this.condition = condition;
        this.path = path;
        this.few = path != null && (path.last().type() == ValueType.FLAG || !OPEN.contains(path.last().terms()));
    }

    /** Whether it looks at one field and no other view does. */
    boolean single() {
        return path != null;
    }

    Sight[] on(DemandFact fact) {
        if (path == null) {
            return condition instanceof Condition.Exists exists && exists.members(fact).isEmpty() ? ofEmpty(fact)
                    : fresh(fact);
        }
        Object value = path.read(fact);
        if (value != null && !few) {
            return fresh(fact);
        }
        Object key = value == null ? NOTHING : value;
        Sight sight = kept.get(key);
        if (sight == null) {
            sight = fresh(fact)[0];
            if (kept.size() < MOST) {
                sight = sight.often();
                kept.put(key, sight);
            }
        }
        return new Sight[] {sight};
    }

    private Sight[] ofEmpty(DemandFact fact) {
        Sight[] sights = ofEmpty;
        if (sights == null) {
            sights = Stream.of(fresh(fact)).map(Sight::often).toArray(Sight[]::new);
            ofEmpty = sights;
        }
        return sights;
    }

    private Sight[] fresh(DemandFact fact) {
        List<Finding.Look> looks = condition.looked(fact);
        Sight[] sights = new Sight[looks.size()];
        for (int i = 0; i < sights.length; i++) {
            sights[i] = Sight.once(TraceWriter.looked(looks.get(i)));
        }
        return sights;
    }
}
