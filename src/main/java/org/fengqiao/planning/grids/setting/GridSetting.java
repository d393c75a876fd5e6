package org.fengqiao.planning.grids.setting;

import java.util.List;
import java.util.Map;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.input.Areas;

/**
 * Everything that a place has written down. Immutable.
 *
 * @param last last year's plan
 * @param pins seats whose holder is fixed
 */
public record GridSetting(GridPolicy policy, Areas areas, List<GridPlace> places, List<Worker> workers,
                          List<Holding> last, List<Holding> pins, Map<GridConcern, Weight> weights) {

    public GridSetting {
        places = List.copyOf(places);
        workers = List.copyOf(workers);
        last = List.copyOf(last);
        pins = List.copyOf(pins);
        weights = Map.copyOf(weights);
    }

    public GridSetting withWorkers(List<Worker> others) {
        return new GridSetting(policy, areas, places, others, last, pins, weights);
    }

    public GridSetting withWeights(Map<GridConcern, Weight> others) {
        return new GridSetting(policy, areas, places, workers, last, pins, others);
    }

    public GridSetting withPolicy(GridPolicy other) {
        return new GridSetting(other, areas, places, workers, last, pins, weights);
    }
}
