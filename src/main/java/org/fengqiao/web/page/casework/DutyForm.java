package org.fengqiao.web.page.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.fengqiao.casework.register.DutyRosters;
import org.fengqiao.casework.store.DutyShift;

/**
 * What people fill in for one shift of a duty roster, as typed; fields may be null.
 *
 * @param was  where the shift to change began, or empty for a new one
 * @param over whether it takes its time from shifts that stand there
 */
record DutyForm(String from, String until, String post, String person, String was, Boolean over) {

    private static final Duration USUAL = Duration.ofHours(12);

    DutyForm {
        // A box that is not ticked is not sent.
        over = over != null && over;
    }

    static DutyForm changing(DutyShift shift) {
        String from = DutyWeek.Slot.key(shift.from());
        return new DutyForm(from, DutyWeek.Slot.key(shift.until()), shift.post(), shift.person(), from, false);
    }

    /** The shift after the last one, as long as that; @param last null where there is no roster. */
    static DutyForm next(DutyShift last, Instant now) {
        boolean follows = last != null && last.until().isAfter(now);
        Instant from = follows ? last.until() : now.truncatedTo(ChronoUnit.HOURS);
        Duration length = follows ? Duration.between(last.from(), last.until()) : USUAL;
        return new DutyForm(DutyWeek.Slot.key(from), DutyWeek.Slot.key(from.plus(length)),
                last == null ? null : last.post(), null, null, false);
    }

    DutyRosters.Typed typed() {
        return new DutyRosters.Typed(from, until, post, person, was, over);
    }
}
