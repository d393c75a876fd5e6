package org.fengqiao.planning.grids.setting;

/**
 * A kind of place: village, grid, micro-grid, road, building, household group, compound.
 *
 * @param parent name of the kind above, or null for the largest
 */
public record PlaceKind(String name, String parent) {
}
