package org.fengqiao.planning.grids.cover;

import java.util.Set;
import org.fengqiao.planning.grids.setting.GridPlace;
import org.fengqiao.planning.grids.setting.Role;

/**
 * One role at one place, to be held by one worker.
 *
 * @param number position in the problem, from 0
 * @param id     place and role, with a number where a place needs several; stable from year to year
 * @param load   points that the holder bears
 * @param before codes of those who held it last year, or held what the place was split from or merged of
 * @param pinned code of the worker who must hold it, or null
 */
public record Seat(int number, String id, GridPlace place, Role role, int load, Set<String> before, String pinned) {

    public Seat {
        before = Set.copyOf(before);
    }

    public static String id(String place, String role, int nth) {
        return place + "/" + role + (nth == 1 ? "" : "#" + nth);
    }

    Seat pinnedTo(String worker) {
        return new Seat(number, id, place, role, load, before, worker);
    }

    /** For example 古棠村第三网格 网格员. */
    public String title() {
        return place.name() + " " + role.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seat seat && seat.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
