package org.fengqiao.planning.grids.explain;

import java.util.List;
import org.fengqiao.planning.grids.cover.Seat;

/**
 * A seat that nobody holds.
 *
 * @param reason   in Chinese, without a full stop
 * @param able     how many may take it as things are; they have no room
 * @param remedies in Chinese: what would fill it, the least first; never empty
 */
public record Gap(Seat seat, String reason, int able, List<String> remedies) {

    public Gap {
        remedies = List.copyOf(remedies);
    }
}
