package org.fengqiao.decision.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Sums up the differences of many decisions, one after the other, without keeping any: memory is bounded by the number
 * of rows, and what does not fit any more is counted under {@link #REST}. Not safe for several threads.
 */
public final class DifferenceTable {

    /** Name under which everything beyond the bound is counted. */
    public static final String REST = "其余";

    /** Rows per table beyond which no new ones are opened. */
    public static final int DEFAULT_ROWS = 5_000;

    /**
     * One row.
     *
     * @param name     action, paper, alert, …; name of the body; or item
     * @param matters  number of decisions with at least one such change
     * @param changes  number of changes
     * @param seconds  sum of all shifts in time; 0 where nothing moved
     * @param largest  largest single shift in seconds
     * @param examples ids of the first few decisions concerned, as given to {@link #add}
     */
    public record Row(Aspect aspect, Shift shift, String name, long matters, long changes, long seconds, long largest,
                      List<String> examples) {
    }

    /**
     * @param total     decisions compared
     * @param changed   those of which anything changed
     * @param skipped   decisions that could not be replayed, by reason
     * @param byKind    by aspect, shift and thing
     * @param byBody    by aspect, shift and body; changes that concern no body are left out
     * @param byItem    by aspect, shift and item; changes of demands without item are left out
     */
    public record Summary(long total, long changed, long unchanged, Map<String, Long> skipped, List<Row> byKind,
                          List<Row> byBody, List<Row> byItem) {
    }

    private static final int EXAMPLES = 3;
    private static final Comparator<Row> IN_ORDER = Comparator.comparing(Row::aspect).thenComparing(Row::shift)
            .thenComparing(Row::matters, Comparator.reverseOrder()).thenComparing(Row::name);

    private final int rows;
    private final Map<Key, Sum> byKind = new LinkedHashMap<>();
    private final Map<Key, Sum> byBody = new LinkedHashMap<>();
    private final Map<Key, Sum> byItem = new LinkedHashMap<>();
    private final Map<String, Long> skipped = new LinkedHashMap<>();
    private long total;
    private long changed;

    public DifferenceTable() {
        this(DEFAULT_ROWS);
    }

    /** @param rows most rows of each table, at least 1 */
    public DifferenceTable(int rows) {
        this.rows = rows;
    }

    /** @param example id to be shown as an example: of the receipt or of the matter */
    public void add(String example, Difference difference) {
        total++;
        if (difference.isEmpty()) {
            return;
        }
        changed++;
        Set<Sum> touched = new HashSet<>();
        for (Change change : difference.changes()) {
            count(byKind, change, Change::what, touched);
            count(byBody, change, Change::body, touched);
            count(byItem, change, Change::item, touched);
        }
        touched.forEach(sum -> sum.matter(example));
    }

    /** A decision that could not be compared. Reasons are few: sentences without ids. */
    public void skip(String reason) {
        skipped.merge(skipped.size() < rows || skipped.containsKey(reason) ? reason : REST, 1L, Long::sum);
    }

    /** As of now; the table can go on being filled. */
    public Summary summary() {
        return new Summary(total, changed, total - changed, Map.copyOf(skipped), rows(byKind), rows(byBody),
                rows(byItem));
    }

    private void count(Map<Key, Sum> table, Change change, Function<Change, String> name, Set<Sum> touched) {
        if (name.apply(change) == null) {
            return;
        }
        Key key = new Key(change.aspect(), change.shift(), name.apply(change));
        Sum sum = table.get(key);
        if (sum == null) {
            Key open = table.size() < rows ? key : new Key(change.aspect(), change.shift(), REST);
            sum = table.computeIfAbsent(open, k -> new Sum());
        }
        sum.change(change);
        touched.add(sum);
    }

    private static List<Row> rows(Map<Key, Sum> table) {
        return table.entrySet().stream().map(e -> e.getValue().row(e.getKey())).sorted(IN_ORDER).toList();
    }

    private record Key(Aspect aspect, Shift shift, String name) {
    }

    private static final class Sum {

        private final List<String> examples = new ArrayList<>();
        private long matters;
        private long changes;
        private long seconds;
        private long largest;

        void change(Change change) {
            changes++;
            if (change.seconds() != null) {
                seconds += change.seconds();
                largest = Math.max(largest, change.seconds());
            }
        }

        void matter(String example) {
            matters++;
            if (examples.size() < EXAMPLES) {
                examples.add(example);
            }
        }

        Row row(Key key) {
            return new Row(key.aspect(), key.shift(), key.name(), matters, changes, seconds, largest,
                    List.copyOf(examples));
        }
    }
}
