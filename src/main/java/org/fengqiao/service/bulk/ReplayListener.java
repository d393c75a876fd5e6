package org.fengqiao.service.bulk;

import java.util.function.Supplier;

/** Is told how far a replay has come. An exception thrown here stops it. */
@FunctionalInterface
public interface ReplayListener {

    /** @param total receipts there were when it began; more may have come since */
    void replayed(long done, long total, Supplier<ReplayOutcome> soFar);
}
