package org.fengqiao.casework.light;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Grades units by their overdue and prominent duties. Units that owe nothing overdue have no light. */
public final class Lights {

    private final List<Threshold> thresholds;

    /** @param thresholds gravest first */
    public Lights(List<Threshold> thresholds) {
        this.thresholds = List.copyOf(thresholds);
    }

    /** Gravest first, then most overdue, then by code. */
    public List<Light> of(List<Arrear> arrears, Instant now) {
        List<Light> lights = new ArrayList<>();
        units(arrears, now).forEach(unit -> thresholds.stream().filter(t -> t.reached(unit)).findFirst()
                .ifPresent(t -> lights.add(new Light(t.light(), unit, t))));
        lights.sort(Comparator.comparingInt((Light l) -> thresholds.indexOf(l.threshold()))
                .thenComparing(l -> -l.unit().overdue()));
        return lights;
    }

    /** What each unit left undone, by code. */
    public static List<UnitArrears> units(List<Arrear> arrears, Instant now) {
        return arrears.stream().filter(a -> a.due().isBefore(now))
                .collect(Collectors.groupingBy(Arrear::body, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(owed -> unit(owed.getKey(), owed.getValue(), now)).toList();
    }

    private static UnitArrears unit(String body, List<Arrear> owed, Instant now) {
        long days = owed.stream().mapToLong(a -> Duration.between(a.due(), now).toDays()).max().orElse(0);
        return new UnitArrears(body, owed.size(), (int) days,
                (int) owed.stream().filter(Arrear::prominent).count());
    }
}
