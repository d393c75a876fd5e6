package org.fengqiao.planning.rounds;

/**
 * What the day asks for and the round does not hold.
 *
 * @param stop   id of the stop that is due, or null where a quota is meant
 * @param kind   name
 * @param count  how many are missing
 * @param reason in Chinese, without a full stop
 */
public record Missed(String stop, String kind, int count, String reason) {
}
