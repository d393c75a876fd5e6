package org.fengqiao.planning.visits.office;

/**
 * A named leader has approved.
 *
 * @param post of the leader
 * @param name of the leader on that day, as the settings have it
 */
public record Approval(String post, String name, Signature signature) {
}
