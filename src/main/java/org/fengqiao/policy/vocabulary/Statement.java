package org.fengqiao.policy.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.outcome.Outcome.Confirmation;
import org.fengqiao.policy.outcome.Outcome.Extension;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Trigger;

/** One conclusion as it was read: the verb's arguments and those of its modifiers, all of the declared types. */
public final class Statement {

    private final List<Object> arguments;
    private final Map<Modifier, List<List<Object>>> modifiers = new EnumMap<>(Modifier.class);

    public Statement(List<Object> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    public void add(Modifier modifier, List<Object> values) {
        modifiers.computeIfAbsent(modifier, m -> new ArrayList<>()).add(List.copyOf(values));
    }

    public boolean has(Modifier modifier) {
        return modifiers.containsKey(modifier);
    }

    <T> T argument(Class<T> type) {
        return type.cast(arguments.get(0));
    }

    /** Null where the modifier is absent. */
    Party party(Modifier modifier) {
        return has(modifier) ? (Party) first(modifier).get(0) : null;
    }

    <T> List<T> all(Modifier modifier, Class<T> type) {
        return modifiers.getOrDefault(modifier, List.of()).stream().map(v -> type.cast(v.get(0))).toList();
    }

    TimeLimit limit() {
        return has(Modifier.WITHIN) ? limit(first(Modifier.WITHIN), 0) : null;
    }

    /** Receipt where nothing else is said. */
    EventKind from() {
        return has(Modifier.FROM) ? (EventKind) first(Modifier.FROM).get(0) : EventKind.RECEIVED;
    }

    Extension extension() {
        if (!has(Modifier.EXTENDABLE)) {
            return null;
        }
        List<Object> values = first(Modifier.EXTENDABLE);
        return new Extension(limit(values, 0), (EventKind) values.get(2));
    }

    Confirmation confirmation() {
        return new Confirmation(party(Modifier.BY), limit());
    }

    Trigger trigger() {
        boolean after = has(Modifier.OVERDUE);
        if (!after && !has(Modifier.DUE_SOON)) {
            return null;
        }
        List<Object> values = first(after ? Modifier.OVERDUE : Modifier.DUE_SOON);
        return new Trigger((String) values.get(0), after, limit(values, 1));
    }

    private List<Object> first(Modifier modifier) {
        return modifiers.get(modifier).get(0);
    }

    private static TimeLimit limit(List<Object> values, int at) {
        return new TimeLimit((Integer) values.get(at + 1), (ClockUnit) values.get(at));
    }
}
