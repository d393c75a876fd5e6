package org.fengqiao.planning.visits.setting;

/**
 * How high a case has climbed.
 *
 * @param lowest the lowest rank that may hold it
 */
public record CaseLevel(String name, Rank lowest) {
}
