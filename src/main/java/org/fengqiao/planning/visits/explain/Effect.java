package org.fengqiao.planning.visits.explain;

import java.util.List;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.visits.solve.LiveRoster.Point;

/**
 * What moving one duty would do.
 *
 * @param bars    why it is not even offered; then nothing else is known
 * @param hard    negative: so much more would be broken
 * @param soft    what the whole roster gains (positive) or loses (negative)
 * @param worse   points that would appear
 * @param better  points that would go away
 */
public record Effect(List<Bar> bars, long hard, long soft, List<Point> worse, List<Point> better) {

    public Effect {
        bars = List.copyOf(bars);
        worse = List.copyOf(worse);
        better = List.copyOf(better);
    }

    static Effect barred(List<Bar> bars) {
        return new Effect(bars, 0, 0, List.of(), List.of());
    }

    public boolean isBarred() {
        return !bars.isEmpty();
    }
}
