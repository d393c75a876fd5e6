package org.fengqiao.gridplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.planning.grids.setting.GridPlace;

/** The places of a plan as they lie within each other: village, grid, micro-grid. */
public final class PlaceTree {

    private final Map<String, GridPlace> places = new HashMap<>();
    private final Map<String, List<GridPlace>> within = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    PlaceTree(List<GridPlace> all) {
        all.forEach(p -> places.put(p.code(), p));
        all.forEach(p -> within.computeIfAbsent(p.parent(), k -> new ArrayList<>()).add(p));
        all.stream().filter(p -> !places.containsKey(p.parent())).forEach(this::rank);
    }

    private void rank(GridPlace place) {
        if (ranks.putIfAbsent(place.code(), ranks.size()) == null) {
            within(place.code()).forEach(this::rank);
        }
    }

    /** Where a place comes when each is followed by what lies within it. */
    public int rank(String place) {
        return ranks.getOrDefault(place, Integer.MAX_VALUE);
    }

    /** What lies directly within a place. */
    public List<GridPlace> within(String place) {
        return within.getOrDefault(place, List.of());
    }

    public Optional<GridPlace> place(String code) {
        return Optional.ofNullable(places.get(code));
    }

    /** The places around a place, the largest first, without itself. */
    public List<GridPlace> around(GridPlace place) {
        LinkedList<GridPlace> path = new LinkedList<>();
        for (GridPlace at = places.get(place.parent()); at != null && !path.contains(at); at = places.get(at.parent())) {
            path.addFirst(at);
        }
        return path;
    }
}
