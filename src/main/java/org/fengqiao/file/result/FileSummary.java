package org.fengqiao.file.result;

import java.time.Instant;
import java.util.List;

/**
 * What came of a file.
 *
 * @param decided number of matters decided
 * @param refused number of matters refused
 * @param demands number of demands decided
 * @param duties  number of duties set
 * @param bodies  by body that owes duties, most duties first
 * @param items   by catalogue item
 * @param limits  by time limit, for example 15日
 */
public record FileSummary(long decided, long refused, long demands, long duties, List<Tally> bodies,
                          List<Tally> items, List<Tally> limits) {

    public FileSummary {
        bodies = List.copyOf(bodies);
        items = List.copyOf(items);
        limits = List.copyOf(limits);
    }

    /**
     * One line of the summary.
     *
     * @param demands  demands counted under the name: those that the body handles first, or of the item; 0 for limits
     * @param earliest earliest end of a time limit, or null if none has begun
     */
    public record Tally(String name, long demands, long duties, Instant earliest) {
    }
}
