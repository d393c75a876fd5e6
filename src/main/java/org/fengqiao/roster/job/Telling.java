package org.fengqiao.roster.job;

import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.visits.roster.Plan;

/** Is told how a search comes on. */
public interface Telling {

    /** Listens to nothing. */
    Telling NONE = (part, progress, best) -> { };

    /**
     * @param part index of the variant
     * @param best the best so far, for whoever asks
     */
    void improved(int part, Progress progress, Supplier<Optional<Plan>> best);

    /** A variant is done. */
    default void found(Candidate candidate) {
        // who gets the whole list at the end need not listen
    }
}
