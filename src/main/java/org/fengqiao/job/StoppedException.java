package org.fengqiao.job;

/** A job was asked to stop, or the service stops. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean shutdown;

    StoppedException(boolean shutdown) {
        super(shutdown ? "服务停止，没有做完；可以重新开始。" : "已按要求停止。", null, false, false);
        this.shutdown = shutdown;
    }

    boolean shutdown() {
        return shutdown;
    }
}
