package org.fengqiao.planning.rounds;

import java.time.LocalTime;
import org.fengqiao.planning.Spot;

/**
 * Somewhere that could be visited today.
 *
 * @param id       not null, unique
 * @param must     due today: a revisit, a matter of the grid
 * @param need     what the person has declared to want care for, or empty
 * @param opens    not before: opening hour, or not at home before
 * @param closes   the visit has ended by then
 * @param minutes  how long; never less than its kind asks for
 * @param idleDays since the last visit: the longer, the sooner it is chosen
 */
public record Stop(String id, String name, StopKind kind, Spot spot, boolean must, String need, LocalTime opens,
                   LocalTime closes, int minutes, int idleDays) {

    private static final int MOST_WORTH = 60;

    public Stop {
        minutes = Math.max(minutes, kind.minutes());
    }

    /** How many minutes of walking or waiting a visit is worth beyond its quota's place. */
    int worth() {
        return Math.min(idleDays, MOST_WORTH);
    }

    /** Care is offered to those who asked for it, to nobody else. */
    boolean isAllowed() {
        return !kind.byNeed() || !need.isBlank();
    }
}
