package org.fengqiao.planning.visits.roster;

import java.time.LocalDate;
import org.fengqiao.planning.visits.setting.Leader;

/**
 * Where the published roster has a duty.
 *
 * @param leader as known when it was published
 */
public record Published(Leader leader, LocalDate day) {

    public boolean isBy(Leader other) {
        return leader.equals(other);
    }

    /** Whether the leader is the standing substitute of the one published. */
    public boolean isSubstitutedBy(Leader other) {
        return other.post().equals(leader.substitute());
    }
}
