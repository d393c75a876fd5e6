package org.fengqiao.decision.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Collects what changed on one demand, or on the decision as a whole. */
final class Notes {

    private final String demand;
    private final String item;
    private final List<Change> changes = new ArrayList<>();

    /** @param demand null for the decision as a whole */
    Notes(String demand, String item) {
        this.demand = demand;
        this.item = item;
    }

    List<Change> changes() {
        return changes;
    }

    void added(Aspect aspect, String what, String body, String after, String text) {
        add(aspect, Shift.ADDED, what, body, null, after, null, text);
    }

    void removed(Aspect aspect, String what, String body, String before, String text) {
        add(aspect, Shift.REMOVED, what, body, before, null, null, text);
    }

    void changed(Aspect aspect, String what, String body, String before, String after, String text) {
        add(aspect, Shift.CHANGED, what, body, before, after, null, text);
    }

    /** Both not null and not equal; {@code subject} begins the clause. */
    void moved(Aspect aspect, String what, String body, Instant before, Instant after, String subject) {
        long seconds = Math.abs(Duration.between(before, after).toSeconds());
        Shift shift = after.isBefore(before) ? Shift.EARLIER : Shift.LATER;
        String was = Words.instant(before);
        String is = Words.instant(after);
        add(aspect, shift, what, body, was, is, seconds, subject + shift.label() + " " + Words.span(seconds) + "（由 "
                + was + " 改为 " + is + "）");
    }

    /** A part of the route or a conclusion that has one value or none. */
    void one(Aspect aspect, String body, String before, String after) {
        String name = aspect.label();
        if (before == null && after != null) {
            added(aspect, name, body, after, "新增" + name + "「" + after + "」");
        } else if (before != null && after == null) {
            removed(aspect, name, body, before, "不再有" + name + "「" + before + "」");
        } else if (before != null && !before.equals(after)) {
            changed(aspect, name, body, before, after, name + "由「" + before + "」改为「" + after + "」");
        }
    }

    /**
     * Members of two lists.
     *
     * @param told what a member is called in a clause; two members called the same are one
     */
    <T> void members(Aspect aspect, List<T> before, List<T> after, Function<T, String> what, Function<T, String> body,
                     Function<T, String> told) {
        Map<String, T> was = byName(before, told);
        Map<String, T> is = byName(after, told);
        was.forEach((name, member) -> {
            if (!is.containsKey(name)) {
                removed(aspect, what.apply(member), body.apply(member), name, "不再有" + aspect.label() + name);
            }
        });
        is.forEach((name, member) -> {
            if (!was.containsKey(name)) {
                added(aspect, what.apply(member), body.apply(member), name, "新增" + aspect.label() + name);
            }
        });
    }

    static <T> Map<String, T> byName(List<T> members, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        members.forEach(member -> byName.putIfAbsent(name.apply(member), member));
        return byName;
    }

    private void add(Aspect aspect, Shift shift, String what, String body, String before, String after, Long seconds,
                     String text) {
        changes.add(new Change(aspect, shift, demand, item, what, body, before, after, seconds, text));
    }
}
