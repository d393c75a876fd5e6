package org.fengqiao.planning.grids.setting;

import java.util.Set;
import org.fengqiao.planning.Source;

/** A type of grid (border, ethnic unity, …) and what it asks of those who look after it. */
public record PlaceType(String name, Set<Qualification> required, Source source) {

    public PlaceType {
        required = Set.copyOf(required);
    }
}
