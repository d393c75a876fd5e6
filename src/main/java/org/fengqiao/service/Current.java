package org.fengqiao.service;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.fengqiao.place.DirectoryDay;

/** Holds what is in force now. Readers take {@link #inForce()} once per request. */
public final class Current {

    private final AtomicReference<InForce> inForce;
    private final List<Consumer<InForce>> conditions = new CopyOnWriteArrayList<>();

    public Current(InForce first) {
        this.inForce = new AtomicReference<>(first);
    }

    public InForce inForce() {
        return inForce.get();
    }

    /** The directory in force now, of the day that the instant falls on in Asia/Shanghai. */
    public DirectoryDay day(Instant instant) {
        return inForce().day(instant);
    }

    /**
     * Must succeed for what is in force now, and before anything else is put in force.
     *
     * @throws RuntimeException of the condition, if it fails for what is in force
     */
    public void require(Consumer<InForce> condition) {
        condition.accept(inForce.get());
        conditions.add(condition);
    }

    /**
     * From now on this is in force; what is under way finishes with what it took.
     *
     * @throws RuntimeException of the condition that failed; what was in force then stays so
     */
    public void replace(InForce next) {
        prepare(next);
        inForce.set(next);
    }

    /** Meets every condition for what is about to replace what is in force, for doing more before it does. */
    public void prepare(InForce next) {
        conditions.forEach(condition -> condition.accept(next));
    }
}
