package org.fengqiao.decision;

import java.time.Instant;
import java.util.List;

/**
 * How a matter stands at an instant.
 *
 * @param decision  what the rules say on its history, duties with their state
 * @param now       the instant asked about
 * @param nextCheck the next instant at which anything changes without a new event, or null if nothing will
 */
public record Assessment(Decision decision, Instant now, Instant nextCheck, List<Tally> tallies) {

    public Assessment {
        tallies = List.copyOf(tallies);
    }

    /** Number of duties in a state. */
    public record Tally(DutyState state, int count) {
    }
}
