package org.fengqiao.planning.grids.explain;

import java.util.List;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.grids.solve.LiveBoard.Point;

/**
 * What giving one seat to somebody would do.
 *
 * @param bars   why he is not even offered; then nothing else is known
 * @param hard   negative: so much more would be broken
 * @param soft   what the whole plan gains (positive) or loses (negative)
 * @param worse  points that would appear
 * @param better points that would go away
 */
public record GridEffect(List<Bar> bars, long hard, long soft, List<Point> worse, List<Point> better) {

    public GridEffect {
        bars = List.copyOf(bars);
        worse = List.copyOf(worse);
        better = List.copyOf(better);
    }

    static GridEffect barred(List<Bar> bars) {
        return new GridEffect(bars, 0, 0, List.of(), List.of());
    }

    public boolean isBarred() {
        return !bars.isEmpty();
    }
}
