package org.fengqiao.planning.grids.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.ProgressListener;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** How far the townships of a search have come, summed up. Several threads write. */
final class Journal {

    private final List<Progress> all = new ArrayList<>();
    private final Map<String, HardSoftLongScore> scores = new HashMap<>();
    private final int townships;
    private final ProgressListener listener;
    private final long start;
    private HardSoftLongScore sum = HardSoftLongScore.ZERO;
    private boolean complete;
    private int improved;

    Journal(List<String> townships, ProgressListener listener, long start) {
        this.townships = townships.size();
        this.listener = listener;
        this.start = start;
    }

    synchronized void note(String township, HardSoftLongScore score) {
        HardSoftLongScore before = scores.put(township, score);
        sum = sum.add(score).subtract(before == null ? HardSoftLongScore.ZERO : before);
        if (complete) {
            tell(sum, ++improved / (double) townships);
        }
    }

    /** Every township has a plan: only from here on is there anything to show. */
    synchronized void begun() {
        complete = true;
        tell(sum, 0);
    }

    synchronized void end(HardSoftLongScore score) {
        tell(score, 1);
    }

    synchronized List<Progress> all() {
        return List.copyOf(all);
    }

    private void tell(HardSoftLongScore score, double share) {
        Progress progress = new Progress((System.nanoTime() - start) / 1_000_000, score.hardScore(), score.softScore(),
                Math.min(1, share));
        all.add(progress);
        listener.improved(progress);
    }
}
