package org.fengqiao.planning.grids.plan;

import org.fengqiao.planning.grids.setting.GridPlace;

/**
 * When two places lie together.
 *
 * @param metres places of one kind within so many metres do
 */
public record Vicinity(int metres) {

    private static final int HECTOMETRE = 100;

    /** Under one parent, or near; places that are not on the map lie together only under one parent. */
    public boolean together(GridPlace one, GridPlace other) {
        return !one.parent().isEmpty() && one.parent().equals(other.parent())
                || one.spot() != null && other.spot() != null && one.spot().metres(other.spot()) <= metres;
    }

    /** How far apart, in hundreds of metres; at least 1. */
    public int apart(GridPlace one, GridPlace other) {
        return one.spot() == null || other.spot() == null ? 1
                : Math.max(1, one.spot().metres(other.spot()) / HECTOMETRE);
    }
}
