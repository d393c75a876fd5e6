package org.fengqiao.planning.visits.roster;

/** Working days that should lie between two receptions of a leader. */
public record Spacing(int days) {
}
