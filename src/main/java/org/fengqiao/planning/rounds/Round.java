package org.fengqiao.planning.rounds;

import java.util.List;

/**
 * A day's round.
 *
 * @param visits in order
 * @param missed due stops and quotas that do not fit, or for which there is nobody
 * @param metres walked in all, the way back not counted
 */
public record Round(List<Visit> visits, List<Missed> missed, int metres) {

    public Round {
        visits = List.copyOf(visits);
        missed = List.copyOf(missed);
    }
}
