package org.fengqiao.roster.job;

import org.fengqiao.planning.Progress;

/** Is told how a search comes on. */
@FunctionalInterface
public interface Telling {

    /** @param part index of the variant */
    void improved(int part, Progress progress);
}
