package org.fengqiao.web.page.office;

import java.util.List;
import org.fengqiao.planning.Progress;

/**
 * How a price fell, as a line in a drawing of 600 by 160. What still breaks a rule is left out: its
 * prices do not compare.
 *
 * @param points "x,y x,y …"; empty while nothing has fallen yet
 * @param dearest price at the top; {@code cheapest} at the bottom
 */
public record JobPlot(String name, String points, long dearest, long cheapest, long millis) {

    static final int WIDTH = 600;
    static final int HEIGHT = 160;

    /** @param all in the order in which they came */
    public static JobPlot of(String name, List<Progress> all) {
        List<Progress> own = all.stream().filter(Progress::isFeasible).toList();
        if (own.size() < 2) {
            return new JobPlot(name, "", 0, 0, 0);
        }
        long dearest = own.stream().mapToLong(i -> -i.soft()).max().orElse(0);
        long cheapest = own.stream().mapToLong(i -> -i.soft()).min().orElse(0);
        long last = Math.max(1, own.get(own.size() - 1).millis());
        StringBuilder points = new StringBuilder();
        long y = 0;
        for (Progress each : own) {
            long x = each.millis() * WIDTH / last;
            if (!points.isEmpty()) {
                // a step: the price stayed until it fell
                points.append(' ').append(x).append(',').append(y);
            }
            y = dearest == cheapest ? HEIGHT / 2 : (dearest + each.soft()) * HEIGHT / (dearest - cheapest);
            points.append(points.isEmpty() ? "" : " ").append(x).append(',').append(y);
        }
        return new JobPlot(name, points.toString(), dearest, cheapest, last);
    }
}
