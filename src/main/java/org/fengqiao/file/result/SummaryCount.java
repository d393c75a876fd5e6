package org.fengqiao.file.result;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Duty;
import org.fengqiao.file.result.FileSummary.Tally;

/** Counts decisions. Bounded: names beyond ten thousand are counted together. */
public final class SummaryCount {

    private static final int MOST_NAMES = 10_000;
    private static final String OTHERS = "（其余）";
    private static final String NO_ITEM = "（未写事项类别）";
    private static final String NO_LIMIT = "（不限时）";

    private final Map<String, Tally> bodies = new HashMap<>();
    private final Map<String, Tally> items = new HashMap<>();
    private final Map<String, Tally> limits = new HashMap<>();
    private long decided;
    private long refused;
    private long demands;
    private long duties;

    public void refused() {
        refused++;
    }

    public long decidedSoFar() {
        return decided;
    }

    public long refusedSoFar() {
        return refused;
    }

    public void decided(Decision decision) {
        decided++;
        for (DemandDecision demand : decision.demands()) {
            demands++;
            String item = demand.item() == null ? NO_ITEM : demand.item();
            add(items, item, 1, 0, null);
            add(bodies, demand.route().firstHandler().name(), 1, 0, null);
            for (Duty duty : demand.duties()) {
                duties++;
                Instant due = duty.clock() == null ? null : duty.clock().due();
                add(items, item, 0, 1, due);
                add(bodies, duty.by().name(), 0, 1, due);
                add(limits, duty.clock() == null ? NO_LIMIT : duty.clock().limit(), 0, 1, due);
            }
        }
    }

    public FileSummary summary() {
        return new FileSummary(decided, refused, demands, duties, sorted(bodies), sorted(items), sorted(limits));
    }

    private static void add(Map<String, Tally> tallies, String name, int demands, int duties, Instant due) {
        String key = tallies.size() < MOST_NAMES || tallies.containsKey(name) ? name : OTHERS;
        tallies.merge(key, new Tally(key, demands, duties, due), (a, b) -> new Tally(key, a.demands() + b.demands(),
                a.duties() + b.duties(), earlier(a.earliest(), b.earliest())));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a == null || b != null && b.isBefore(a) ? b : a;
    }

    private static List<Tally> sorted(Map<String, Tally> tallies) {
        return tallies.values().stream().sorted(Comparator.comparingLong(Tally::duties).reversed()
                .thenComparing(Tally::name)).toList();
    }
}
