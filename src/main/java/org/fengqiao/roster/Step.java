package org.fengqiao.roster;

import org.fengqiao.planning.visits.office.RosterAction;
import org.fengqiao.planning.visits.office.Signature;

/** What made a version. */
public record Step(int version, RosterAction action, Signature signature) {
}
