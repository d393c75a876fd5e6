package org.fengqiao.planning.visits.demand;

/**
 * Why a leader can not take a duty, or not on that day.
 *
 * @param reason in Chinese, without a full stop
 * @param basis  article or line of the settings
 * @param remedy what would make it possible; empty when nothing may
 */
public record Bar(String reason, String basis, String remedy) {
}
