package org.fengqiao.planning.rounds;

/**
 * What the day asks for and the round does not hold.
 *
 * @param kind   name
 * @param count  how many are missing
 * @param reason in Chinese, without a full stop
 */
public record Missed(String kind, int count, String reason) {
}
