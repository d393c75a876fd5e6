package org.fengqiao.casework.store;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * Who leads a body for some hours.
 *
 * @param from   inclusive
 * @param until  exclusive
 * @param person null where nobody does: that is an alarm when somebody is looked for
 */
public record DutyShift(Instant from, Instant until, String post, String person) {

    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /** What is left of it before and after some time that others take over: none, one or two shifts. */
    Stream<DutyShift> outside(Instant begin, Instant end) {
        return Stream.of(new DutyShift(from, until.isBefore(begin) ? until : begin, post, person),
                new DutyShift(from.isAfter(end) ? from : end, until, post, person))
                .filter(part -> part.from.isBefore(part.until));
    }
}
