package org.fengqiao.file;

import java.time.Instant;
import java.util.List;
import org.fengqiao.file.result.FileSummary;
import org.fengqiao.file.result.FileSummary.Tally;

/**
 * What came of a file so far.
 *
 * @param demands number of demands decided; 0 while the file is being decided, as all that follows is empty
 * @param bodies  by body that owes duties, most duties first, the first few hundred
 * @param items   by catalogue item
 * @param limits  by time limit
 * @param cut     whether there are more names than that; the workbook has all
 */
public record FileOutcome(long decided, long refused, long demands, long duties, List<Count> bodies,
                          List<Count> items, List<Count> limits, boolean cut) {

    private static final int NAMES = 300;

    /**
     * One line of the summary.
     *
     * @param demands  demands counted under the name; 0 for limits
     * @param earliest earliest end of a time limit, or null
     */
    public record Count(String name, long demands, long duties, Instant earliest) {
    }

    static FileOutcome soFar(Progress progress) {
        return new FileOutcome(progress.decided(), progress.refused(), 0, 0, List.of(), List.of(), List.of(), false);
    }

    static FileOutcome of(FileSummary all) {
        boolean cut = all.bodies().size() > NAMES || all.items().size() > NAMES || all.limits().size() > NAMES;
        return new FileOutcome(all.decided(), all.refused(), all.demands(), all.duties(), first(all.bodies()),
                first(all.items()), first(all.limits()), cut);
    }

    private static List<Count> first(List<Tally> tallies) {
        return tallies.stream().limit(NAMES)
                .map(t -> new Count(t.name(), t.demands(), t.duties(), t.earliest())).toList();
    }
}
