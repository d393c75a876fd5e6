package org.fengqiao.casework.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Grades units by their overdue and prominent duties. Units that owe nothing overdue have no light. */
public final class Lights {

    private final List<Threshold> thresholds;

    /** @param thresholds gravest first */
    public Lights(List<Threshold> thresholds) {
        this.thresholds = List.copyOf(thresholds);
    }

    /** Gravest first, then most overdue, then by code. */
    public List<Light> of(List<UnitArrears> units) {
        List<Light> lights = new ArrayList<>();
        units.forEach(unit -> thresholds.stream().filter(t -> t.reached(unit)).findFirst()
                .ifPresent(t -> lights.add(new Light(t.light(), unit, t))));
        lights.sort(Comparator.comparingInt((Light l) -> thresholds.indexOf(l.threshold()))
                .thenComparing(l -> -l.unit().overdue()).thenComparing(l -> l.unit().body()));
        return lights;
    }
}
