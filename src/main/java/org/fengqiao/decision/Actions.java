package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.Action;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.rule.Rule;

/** The actions that a policy can make somebody owe, with what a decision says of each. */
final class Actions {

    static final String CONFIRM = "确认";
    static final String CONFIRM_FIRST = "确认首办单位";

    /** @param evidence labels of the events that meet it, one list for all decisions */
    record Told(Action action, List<String> evidence) {

        Told(Action action) {
            this(action, labels(action));
        }

        private static List<String> labels(Action action) {
            List<String> labels = new ArrayList<>();
            action.evidence().forEach(kind -> labels.add(kind.label()));
            return List.copyOf(labels);
        }
    }

    private final Map<String, Told> byName = new HashMap<>();
    private final Map<EventKind, Set<String>> refusals = new EnumMap<>(EventKind.class);

    Actions(Policy policy) {
        for (Rule rule : policy.rules()) {
            for (Outcome outcome : rule.then()) {
                if (outcome instanceof Outcome.Owe owe) {
                    policy.action(owe.action()).ifPresent(action -> byName.put(action.name(), new Told(action)));
                }
            }
        }
        policy.actions().forEach(action -> action.evidence().forEach(kind ->
                refusals.computeIfAbsent(kind, k -> new HashSet<>()).addAll(action.refusals())));
        // confirming is met by confirming, whatever the pack's table says of it
        confirmed(Readings.PURPOSE);
        confirmed(Readings.CHANNEL);
        byName.put(CONFIRM_FIRST, new Told(new Action(CONFIRM_FIRST,
                List.of(EventKind.FORWARDED, EventKind.ASSIGNED, EventKind.DESIGNATED), true, false)));
    }

    /** One that is not in the table is met by nothing. */
    Told of(String name) {
        Told told = byName.get(name);
        return told == null ? new Told(new Action(name, List.of(), true, false)) : told;
    }

    Collection<Told> all() {
        return byName.values();
    }

    /** What an act of that kind says when it refuses; empty where the tables name nothing. */
    Set<String> refusals(EventKind kind) {
        return refusals.getOrDefault(kind, Set.of());
    }

    private void confirmed(String subject) {
        String name = CONFIRM + subject;
        byName.put(name, new Told(new Action(name, List.of(EventKind.CONFIRMED), true, false, subject)));
    }
}
