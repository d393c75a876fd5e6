package org.fengqiao.web.page.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.gridplan.PlanLine;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.planning.grids.setting.GridPlace;

/**
 * A place with those who look after it.
 *
 * @param path  names of the places around it, the largest first
 * @param first whether it is the first of its village or community on the page
 */
public record PlaceRow(GridPlace place, List<String> path, List<PlanLine> seats, boolean first) {

    public PlaceRow {
        path = List.copyOf(path);
        seats = List.copyOf(seats);
    }

    public String community() {
        return seats.get(0).township() + " " + seats.get(0).community();
    }

    /** Places in the order of the tree, each community together. */
    static List<List<PlanLine>> places(PlanSheet sheet, List<PlanLine> lines) {
        Map<String, List<PlanLine>> byPlace = new LinkedHashMap<>();
        lines.forEach(l -> byPlace.computeIfAbsent(l.place(), k -> new ArrayList<>()).add(l));
        List<List<PlanLine>> places = new ArrayList<>(byPlace.values());
        places.sort(Comparator.comparing((List<PlanLine> p) -> p.get(0).townshipCode())
                .thenComparing(p -> p.get(0).division()).thenComparing(p -> sheet.tree().rank(p.get(0).place())));
        places.forEach(p -> p.sort(Comparator.comparing(l -> sheet.problem().seat(l.seat()).orElseThrow().number())));
        return places;
    }

    static List<PlaceRow> of(PlanSheet sheet, List<List<PlanLine>> places) {
        List<PlaceRow> rows = new ArrayList<>();
        String division = "";
        for (List<PlanLine> seats : places) {
            GridPlace place = sheet.tree().place(seats.get(0).place()).orElseThrow();
            rows.add(new PlaceRow(place, sheet.tree().around(place).stream().map(GridPlace::name).toList(), seats,
                    !division.equals(seats.get(0).division())));
            division = seats.get(0).division();
        }
        return rows;
    }
}
