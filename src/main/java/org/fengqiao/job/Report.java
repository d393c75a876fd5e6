package org.fengqiao.job;

import java.util.function.Supplier;

/** Is told how far a job has come; cheap enough to be told of every step. */
@FunctionalInterface
public interface Report {

    /**
     * @param soFar what has come of it so far; asked for only when it is written down, on the same thread
     * @throws StoppedException if the job was asked to stop: it is to end, leaving nothing half done
     */
    void at(long done, long total, Supplier<?> soFar);
}
