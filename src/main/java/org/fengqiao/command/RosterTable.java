package org.fengqiao.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.planning.visits.explain.Comparison;
import org.fengqiao.planning.visits.setting.Concern;

/** Rosters side by side, one a line, with tabs between: to read and to paste into a spreadsheet. */
final class RosterTable {

    /** @param broken how much that must not be broken is, duties that nobody takes among it */
    record Row(Comparison measure, int broken) {
    }

    private final List<Row> rows;

    RosterTable(List<Row> rows) {
        this.rows = rows;
    }

    void print(PrintWriter to) {
        Set<Concern> concerns = new TreeSet<>();
        rows.forEach(r -> concerns.addAll(r.measure().points().keySet()));
        Set<String> ranks = rows.get(0).measure().spreads().keySet();
        StringBuilder head = new StringBuilder("排班\t违反\t代价\t改动");
        ranks.forEach(rank -> head.append('\t').append(rank).append("负担差"));
        concerns.forEach(concern -> head.append('\t').append(concern.label()));
        to.println(head);
        for (Row row : rows) {
            Comparison roster = row.measure();
            StringBuilder line = new StringBuilder(roster.name()).append('\t').append(row.broken()).append('\t')
                    .append(-roster.soft()).append('\t').append(roster.changed());
            ranks.forEach(rank -> line.append('\t').append(roster.spreads().get(rank)));
            concerns.forEach(concern -> line.append('\t').append(roster.points().getOrDefault(concern, 0)));
            to.println(line);
        }
    }
}
