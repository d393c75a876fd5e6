package org.fengqiao.place;

/**
 * Who looks after a grid, as an office of grids has published it.
 *
 * @param office   name of the settings it was published from; an office replaces only what is its own
 * @param seat     stable id of the place in the plan, unique on any day; not null
 * @param grid     code of the grid as matters name it; not null
 * @param name     of the grid; not null
 * @param division code of the division the grid lies in; not null
 * @param title    the part played, for example 网格员; not null
 * @param order    from 1, the first contact first
 * @param person   name of the worker, or of the body that is bound to the grid; not null
 */
public record GridContact(String office, String seat, String grid, String name, String division, String title,
                          int order, String person, Validity validity) {

    GridContact over(Validity other) {
        return new GridContact(office, seat, grid, name, division, title, order, person, other);
    }

    /** Whether the same person plays the same part, whenever that is. */
    boolean says(GridContact other) {
        return over(Validity.ALWAYS).equals(other.over(Validity.ALWAYS));
    }
}
