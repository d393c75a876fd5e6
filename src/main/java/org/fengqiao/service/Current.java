package org.fengqiao.service;

import java.util.concurrent.atomic.AtomicReference;

/** Holds what is in force now. Readers take {@link #inForce()} once per request. */
public final class Current {

    private final AtomicReference<InForce> inForce;

    public Current(InForce first) {
        this.inForce = new AtomicReference<>(first);
    }

    public InForce inForce() {
        return inForce.get();
    }

    /** From now on this is in force; what is under way finishes with what it took. */
    public void replace(InForce next) {
        inForce.set(next);
    }
}
