package org.fengqiao.gridplan;

import org.fengqiao.planning.visits.office.Signature;

/** What made a version. */
public record PlanStep(int version, PlanAction action, Signature signature) {
}
