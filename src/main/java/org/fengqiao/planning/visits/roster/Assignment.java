package org.fengqiao.planning.visits.roster;

import java.time.LocalDate;

/** A post on a day (Asia/Shanghai). */
public record Assignment(String post, LocalDate day) {
}
