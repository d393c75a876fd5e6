package org.fengqiao.planning.rounds.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.rounds.Hours;

/**
 * A household, a venue or the community's own place. Of a household a code and a part of the address, no names.
 *
 * @param code   unique in the setting
 * @param kind   name of the kind of stop it is
 * @param grid   code of the grid it lies in
 * @param hours  open or usually at home, in order; empty for the whole day
 * @param closed weekdays on which it is closed
 * @param last   last visit before records were kept here, or null
 */
public record VisitPlace(String code, String name, String kind, String grid, Spot spot, List<Hours> hours,
                         Set<DayOfWeek> closed, LocalDate last, Source source) {

    public VisitPlace {
        hours = List.copyOf(hours);
        closed = Set.copyOf(closed);
    }
}
