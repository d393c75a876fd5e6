package org.fengqiao.service.living;

import java.time.Instant;
import java.util.List;

/**
 * How what is in force stands.
 *
 * @param text      in Chinese: what is the matter and what to do
 * @param since     instant at which this instance put in force what is
 * @param active    what all instances on the store should work under; null where nothing was registered
 * @param problems  everything wrong with the folders as they were last read; empty unless refused
 * @param refusedAt when they were refused; null unless they were
 */
public record Standing(PolicyState state, String text, Instant since, ActiveRevision active,
                       List<LoadProblem> problems, Instant refusedAt) {

    public Standing {
        problems = List.copyOf(problems);
    }
}
