package org.fengqiao.service;

import java.util.concurrent.atomic.AtomicReference;
import org.fengqiao.place.Directory;

/** Holds what is in force now. Readers take {@link #inForce()} once per request. */
public final class Current {

    private final AtomicReference<InForce> inForce;

    public Current(InForce first) {
        this.inForce = new AtomicReference<>(first);
    }

    public InForce inForce() {
        return inForce.get();
    }

    /** From now on decisions read this directory; decisions under way finish with the old one. */
    public void replaceDirectory(Directory directory) {
        inForce.updateAndGet(old -> new InForce(directory, old.policies()));
    }
}
