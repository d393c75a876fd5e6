package org.fengqiao.casework.register;

import java.time.Instant;
import java.util.Optional;
import org.fengqiao.casework.event.Leader;

/** Who leads at an hour by the 24-hour roster of a body. */
public interface DutyRoster {

    /**
     * @param body code
     * @return empty if the body has no roster; with {@code person} null if the shift is empty, which is an alarm
     */
    Optional<Leader> onDuty(String body, Instant at);
}
