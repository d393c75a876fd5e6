package org.fengqiao.receipt;

import java.util.Optional;
import java.util.function.Supplier;

/** Counts while verifying, and keeps the first break. */
final class Tally {

    long chains;
    long anchors;
    Break first;
    private long entries;
    private long erased;
    private long unanchored;

    void add(ChainCheck.Walked walked) {
        chains++;
        entries += walked.entries();
        erased += walked.erased();
        first(() -> Optional.ofNullable(walked.wrong()));
    }

    void waiting(Supplier<CoverCheck.Waiting> look) {
        first(() -> {
            CoverCheck.Waiting waiting = look.get();
            unanchored = waiting.entries();
            return Optional.ofNullable(waiting.wrong());
        });
    }

    /** Looks only while nothing is broken yet. */
    void first(Supplier<Optional<Break>> look) {
        if (first == null) {
            first = look.get().orElse(null);
        }
    }

    Verification result() {
        return new Verification(chains, entries, erased, anchors, unanchored, first);
    }
}
