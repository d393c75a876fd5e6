package org.fengqiao.roster.job;

import java.util.List;

/**
 * What a job has found so far, as its row keeps it.
 *
 * @param millis       since it began
 * @param obstacles    what the check before the search names as impossible, each with what would make it possible
 * @param improvements for the plot
 * @param best         of the variant that is searched, or null
 * @param candidates   variants that are done
 */
public record Found(long millis, List<String> obstacles, List<Improvement> improvements, Best best,
                    List<Candidate> candidates) {

    static final Found NOTHING = new Found(0, List.of(), List.of(), null, List.of());

    public Found {
        obstacles = List.copyOf(obstacles);
        improvements = List.copyOf(improvements);
        candidates = List.copyOf(candidates);
    }
}
