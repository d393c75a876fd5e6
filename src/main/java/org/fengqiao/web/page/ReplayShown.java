package org.fengqiao.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fengqiao.decision.replay.Aspect;
import org.fengqiao.decision.replay.DifferenceTable.Row;
import org.fengqiao.decision.replay.Shift;
import org.fengqiao.service.bulk.ReplayOutcome;

/**
 * Which part of a replay's table is looked at; all of it stands in the address.
 *
 * @param by     {@code kind}, {@code body} or {@code item}
 * @param aspect code of an aspect; empty for all but the rules behind the change, {@code all} for all
 * @param shift  code of a shift; empty for all
 * @param q      part of the name; empty for all
 * @param sort   {@code matters}, {@code changes}, {@code moved} or {@code name}; empty for the order of aspects
 */
public record ReplayShown(String by, String aspect, String shift, String q, String sort) {

    private static final Map<String, Comparator<Row>> ORDERS = Map.of(
            "matters", Comparator.comparingLong(Row::matters).reversed(),
            "changes", Comparator.comparingLong(Row::changes).reversed(),
            "moved", Comparator.comparingLong(Row::largest).reversed(),
            "name", Comparator.comparing(Row::name));

    /** Missing parameters mean everything. */
    public ReplayShown {
        by = by == null || by.isBlank() ? "kind" : by;
        aspect = aspect == null ? "" : aspect;
        shift = shift == null ? "" : shift;
        q = q == null ? "" : q.strip();
        sort = sort == null ? "" : sort;
    }

    /** What the names in the table are. */
    public String of() {
        return switch (by) {
            case "body" -> "单位";
            case "item" -> "事项类别";
            default -> "事物";
        };
    }

    /** The rows in the order asked for. */
    List<Row> rows(ReplayOutcome table) {
        List<Row> all = switch (by) {
            case "body" -> table.byBody();
            case "item" -> table.byItem();
            default -> table.byKind();
        };
        return all.stream().filter(this::fits)
                .sorted(ORDERS.getOrDefault(sort, Comparator.comparing(Row::aspect).thenComparing(Row::shift))).toList();
    }

    /** The same with other names. */
    public ReplayShown by(String other) {
        return new ReplayShown(other, aspect, shift, q, sort);
    }

    /** The same in another order. */
    public ReplayShown sort(String other) {
        return new ReplayShown(by, aspect, shift, q, other);
    }

    private boolean fits(Row row) {
        boolean named = aspect.isEmpty() ? row.aspect() != Aspect.RULE
                : aspect.equals("all") || row.aspect().code().equals(aspect);
        return named && (shift.isEmpty() || row.shift().code().equals(shift)) && row.name().contains(q);
    }

    /** For the form. */
    public List<Aspect> aspects() {
        return List.of(Aspect.values());
    }

    /** For the form. */
    public List<Shift> shifts() {
        return List.of(Shift.values());
    }
}
