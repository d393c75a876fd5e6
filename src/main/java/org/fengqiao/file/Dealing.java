package org.fengqiao.file;

import java.util.function.Function;
import org.fengqiao.decision.Decision;
import org.fengqiao.file.source.Entry;
import org.fengqiao.matter.Matter;

/** What is done with the matters of a file, one after another. */
public interface Dealing {

    /**
     * Decides a matter that could be read whole, and keeps it if it is to be kept.
     *
     * @throws org.fengqiao.problem.ProblemException for a matter that is refused
     */
    Decision decide(Entry entry);

    /** Decides without leaving anything behind: asked about matters that are refused in any case. */
    Decision attempt(Matter matter);

    /**
     * Told of each matter that is refused.
     *
     * @param entry with its marks, without the matter
     * @param id    the caller's own, or null where it could not be read
     */
    default void refused(Entry entry, String id) {
    }

    /** Told once, after the last matter. */
    default void finished() {
    }

    /** Deciding alone. */
    static Dealing of(Function<Matter, Decision> deciding, Function<Matter, Decision> trying) {
        return new Dealing() {
            @Override
            public Decision decide(Entry entry) {
                return deciding.apply(entry.matter());
            }

            @Override
            public Decision attempt(Matter matter) {
                return trying.apply(matter);
            }
        };
    }
}
