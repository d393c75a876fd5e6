package org.fengqiao.planning.visits.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Versions whose draft can be brought back, the last one first to go.
 *
 * @param back    for undo
 * @param forward for redo
 */
public record Undo(List<Integer> back, List<Integer> forward) {

    static final Undo NONE = new Undo(List.of(), List.of());

    public Undo {
        back = List.copyOf(back);
        forward = List.copyOf(forward);
    }

    Undo after(int version) {
        return new Undo(plus(back, version), List.of());
    }

    /** @param current the version that redo brings back */
    Undo undone(int current) {
        return new Undo(back.subList(0, back.size() - 1), plus(forward, current));
    }

    Undo redone(int current) {
        return new Undo(plus(back, current), forward.subList(0, forward.size() - 1));
    }

    private static List<Integer> plus(List<Integer> all, int version) {
        List<Integer> more = new ArrayList<>(all);
        more.add(version);
        return more;
    }
}
