package org.fengqiao.roster;

import java.time.Instant;
import org.fengqiao.planning.visits.office.RosterState;

/** A roster in a list. */
public record RosterEntry(String id, String place, String title, String first, String last, RosterState state,
                          int version, Instant changedAt) {
}
