package org.fengqiao.casework.event;

/**
 * Under what an event was judged.
 *
 * @param pack      name of the pack
 * @param policy    revision of the policy
 * @param directory revision of the directory
 */
public record Revisions(String pack, String policy, String directory) {
}
