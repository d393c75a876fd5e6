package org.fengqiao.service.living;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;

/** The latest reloads; older ones are let go. */
final class History {

    private static final int KEPT = 50;

    private final Deque<Reload> newestFirst = new ArrayDeque<>();
    private long count;

    synchronized Reload add(LongFunction<Reload> numbered) {
        count++;
        Reload reload = numbered.apply(count);
        newestFirst.addFirst(reload);
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
        return reload;
    }

    synchronized List<Reload> all() {
        return List.copyOf(newestFirst);
    }
}
