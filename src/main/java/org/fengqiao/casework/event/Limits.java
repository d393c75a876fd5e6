package org.fengqiao.casework.event;

/**
 * What the register itself watches, fixed for a matter when it is registered so that its log always gives the same
 * stand.
 *
 * @param acknowledgeMinutes minutes in which what was handed over is to be acknowledged; then the deputy is told, and
 *                           after as many minutes again the duty leader
 * @param dispatches         after so many dispatches the next one must be a designation
 * @param lastHours          hours before a deadline in which closing or merging is an entry in the ledger
 * @param reclassifyHours    hours before a deadline in which reclassifying is one
 */
public record Limits(int acknowledgeMinutes, int dispatches, int lastHours, int reclassifyHours) {

    public static final Limits USUAL = new Limits(30, 3, 1, 24);
}
