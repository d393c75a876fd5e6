package org.fengqiao.planning.visits.roster;

/** A body attends a duty. */
public record Attendance(int duty, String body, int perDay) {
}
