package org.fengqiao.round;

/**
 * How many stops of a kind the day asked for.
 *
 * @param minutes a shorter visit does not count
 */
public record Quota(String kind, int count, int minutes) {
}
