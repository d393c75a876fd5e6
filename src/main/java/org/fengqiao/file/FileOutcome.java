package org.fengqiao.file;

import java.util.List;
import org.fengqiao.file.result.FileSummary;
import org.fengqiao.file.result.FileSummary.Tally;

/**
 * What came of a file so far.
 *
 * @param summary counts, with the first few hundred names of each kind; null while it is being decided
 * @param cut     whether there are more names than that; the workbook has all
 */
public record FileOutcome(long decided, long refused, FileSummary summary, boolean cut) {

    private static final int NAMES = 300;

    static FileOutcome soFar(Progress progress) {
        return new FileOutcome(progress.decided(), progress.refused(), null, false);
    }

    static FileOutcome of(FileSummary all) {
        boolean cut = all.bodies().size() > NAMES || all.items().size() > NAMES || all.limits().size() > NAMES;
        return new FileOutcome(all.decided(), all.refused(), new FileSummary(all.decided(), all.refused(),
                all.demands(), all.duties(), first(all.bodies()), first(all.items()), first(all.limits())), cut);
    }

    private static List<Tally> first(List<Tally> tallies) {
        return tallies.subList(0, Math.min(NAMES, tallies.size()));
    }
}
