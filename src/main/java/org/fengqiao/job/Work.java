package org.fengqiao.job;

/** What a job does. */
@FunctionalInterface
public interface Work {

    /**
     * Runs to the end and returns what came of it, to be written as JSON.
     *
     * @throws StoppedException as {@link Report#at} threw it
     * @throws Exception        with a message in Chinese, if it cannot be done
     */
    Object run(Report report) throws Exception;
}
