package org.fengqiao.roster;

import org.fengqiao.planning.visits.explain.Effect;
import org.fengqiao.planning.visits.office.OfficeRoster;

/** A roster after a move by hand, and what the move did. */
public record Moved(OfficeRoster roster, Effect effect) {
}
