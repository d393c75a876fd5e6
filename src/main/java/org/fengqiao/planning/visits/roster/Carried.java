package org.fengqiao.planning.visits.roster;

import org.fengqiao.planning.visits.setting.Leader;

/**
 * What a leader brings along from earlier periods.
 *
 * @param halfDays counted from the least of all leaders, so never negative
 */
public record Carried(Leader leader, int halfDays) {
}
