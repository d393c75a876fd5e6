package org.fengqiao.planning.rounds;

import java.util.List;
import org.fengqiao.planning.Spot;

/**
 * Somewhere that could be visited today.
 *
 * @param id       not null, unique
 * @param must     due today: a revisit, a matter of the grid
 * @param asked    whether the person has declared a need for such visits; what need is not told here
 * @param reason   in Chinese, why it comes into question today
 * @param hours    when it may be visited, in order: open, at home, or not tried yet
 * @param minutes  how long; never less than its kind asks for
 * @param idleDays since the last visit: the longer, the sooner it is chosen
 */
public record Stop(String id, String name, StopKind kind, Spot spot, boolean must, boolean asked, String reason,
                   List<Hours> hours, int minutes, int idleDays) {

    private static final int MOST_WORTH = 60;

    public Stop {
        hours = List.copyOf(hours);
        minutes = Math.max(minutes, kind.minutes());
    }

    /** How many minutes of walking or waiting a visit is worth beyond its quota's place. */
    int worth() {
        return Math.min(idleDays, MOST_WORTH);
    }

    /** Care is offered to those who asked for it, to nobody else. */
    boolean isAllowed() {
        return !kind.byNeed() || asked;
    }
}
