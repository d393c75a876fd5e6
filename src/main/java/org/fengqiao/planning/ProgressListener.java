package org.fengqiao.planning;

/** Is told whenever a search finds something better. Called on the thread that searches: be quick. */
@FunctionalInterface
public interface ProgressListener {

    ProgressListener NONE = progress -> { };

    void improved(Progress progress);
}
