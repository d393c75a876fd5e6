package org.fengqiao.planning.grids.explain;

import org.fengqiao.planning.grids.cover.Seat;

/**
 * One seat that is held by somebody else than before.
 *
 * @param was    code of who held it, or null
 * @param now    code of who holds it, or null for a gap
 * @param forced whether it could not stay; otherwise it changed because something is better so
 * @param reason in Chinese, never empty
 */
public record GridChange(Seat seat, String was, String now, boolean forced, String reason) {
}
