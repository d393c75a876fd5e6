package org.fengqiao.planning.visits.repair;

import org.fengqiao.planning.visits.roster.Assignment;

/**
 * One duty that is not as it was published.
 *
 * @param was      null for a duty that is new
 * @param now      null for a duty that is no more, or that nobody can take
 * @param affected whether the duty could not stay; otherwise it moved so that another could
 * @param reason   in Chinese
 */
public record Change(String duty, String title, Assignment was, Assignment now, boolean affected, String reason) {
}
