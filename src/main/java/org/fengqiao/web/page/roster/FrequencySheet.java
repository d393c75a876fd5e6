package org.fengqiao.web.page.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.office.FrequencyState;
import org.fengqiao.planning.visits.office.FrequencyTally;

/**
 * Who received as often as the rank must: a table for every rank, a row for every leader, a column for every cycle.
 *
 * @param met  cycles of leaders in which the duty is met; {@code open} and {@code missed} likewise
 */
record FrequencySheet(String rank, long met, long open, long missed, List<String> cycles, List<Row> rows) {

    /** A leader's cycles, by name of the cycle. */
    record Row(String post, String leader, Map<String, FrequencyTally> cells) {
    }

    FrequencySheet {
        cycles = List.copyOf(cycles);
        rows = List.copyOf(rows);
    }

    /** In the order of the tallies. */
    static List<FrequencySheet> of(List<FrequencyTally> tallies) {
        return grouped(tallies, FrequencyTally::rank).entrySet().stream().map(e -> sheet(e.getKey(), e.getValue()))
                .toList();
    }

    private static FrequencySheet sheet(String rank, List<FrequencyTally> own) {
        return new FrequencySheet(rank, count(own, FrequencyState.MET), count(own, FrequencyState.OPEN),
                count(own, FrequencyState.MISSED), own.stream().map(FrequencyTally::cycle).distinct().toList(),
                grouped(own, FrequencyTally::post).values().stream().map(all -> new Row(all.get(0).post(),
                        all.get(0).leader(), all.stream().collect(Collectors.toMap(FrequencyTally::cycle, t -> t)))).toList());
    }

    private static long count(List<FrequencyTally> all, FrequencyState state) {
        return all.stream().filter(t -> t.state() == state).count();
    }

    private static Map<String, List<FrequencyTally>> grouped(List<FrequencyTally> all,
                                                             Function<FrequencyTally, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
