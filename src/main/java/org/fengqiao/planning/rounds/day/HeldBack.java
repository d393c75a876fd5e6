package org.fengqiao.planning.rounds.day;

/**
 * What does not come into question today.
 *
 * @param stop   id
 * @param reason in Chinese, without a full stop
 * @param remedy what would make it possible
 */
public record HeldBack(String stop, String name, String kind, String reason, String remedy) {
}
