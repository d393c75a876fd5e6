package org.fengqiao.file;

/** Is told how far a file has come, from the thread that decides it. An exception thrown here stops the work. */
@FunctionalInterface
public interface ProgressListener {

    void progressed(Progress progress);
}
