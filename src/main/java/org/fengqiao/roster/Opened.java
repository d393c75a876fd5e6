package org.fengqiao.roster;

import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.OfficeRoster;

/** A roster with the problem that it answers, as circumstances are at its version. */
public record Opened(OfficeRoster roster, VisitProblem problem) {
}
