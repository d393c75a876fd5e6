package org.fengqiao.decision;

import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.outcome.Outcome;

/**
 * How the clock of a duty is set.
 *
 * @param limit null: without a limit of its own
 * @param from  not null
 */
record Terms(TimeLimit limit, EventKind from, Outcome.Extension extension, boolean office, boolean hearing) {

    static Terms of(Outcome.Owe owe) {
        return new Terms(owe.limit(), from(owe.from()), owe.extension(), owe.office(), owe.hearing());
    }

    /** As the floor sets it, with the same right to leave out hearings as the duty it corrects. */
    static Terms of(Outcome.Floor floor, boolean office, boolean hearing) {
        return new Terms(floor.limit(), from(floor.from()), floor.extension(), office, hearing);
    }

    String text() {
        return limit == null ? "不设期限" : "自" + from.label() + "起" + limit
                + (extension == null ? "" : "（可延" + extension.atMost() + "）");
    }

    static EventKind from(EventKind from) {
        return from == null ? EventKind.RECEIVED : from;
    }
}
