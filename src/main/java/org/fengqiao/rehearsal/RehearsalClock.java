package org.fengqiao.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.fengqiao.calendar.WorkCalendar;

/** Stands until it is set; never goes back. In Beijing. */
public final class RehearsalClock extends Clock {

    private volatile Instant now;

    public RehearsalClock(Instant now) {
        this.now = now;
    }

    /** An instant that is past already changes nothing. */
    public void set(Instant to) {
        if (to.isAfter(now)) {
            now = to;
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return WorkCalendar.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
