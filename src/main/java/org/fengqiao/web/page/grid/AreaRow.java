package org.fengqiao.web.page.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.gridplan.PlanLine;

/** A township or a community in figures. */
public record AreaRow(String code, String name, int seats, int gaps) {

    /** Those with most gaps first. */
    static List<AreaRow> townships(List<PlanLine> lines) {
        Map<String, AreaRow> rows = new LinkedHashMap<>();
        for (PlanLine line : lines) {
            rows.merge(line.townshipCode(), new AreaRow(line.townshipCode(), line.township(), 1, line.isGap() ? 1 : 0),
                    (a, b) -> new AreaRow(a.code, a.name, a.seats + 1, a.gaps + b.gaps));
        }
        List<AreaRow> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparingInt(AreaRow::gaps).reversed().thenComparing(AreaRow::code));
        return sorted;
    }

    /** In order of their codes, for a choice. */
    static List<AreaRow> villages(List<PlanLine> lines) {
        Map<String, AreaRow> rows = new LinkedHashMap<>();
        for (PlanLine line : lines) {
            rows.merge(line.division(), new AreaRow(line.division(), line.community(), 1, line.isGap() ? 1 : 0),
                    (a, b) -> new AreaRow(a.code, a.name, a.seats + 1, a.gaps + b.gaps));
        }
        return List.copyOf(rows.values());
    }
}
