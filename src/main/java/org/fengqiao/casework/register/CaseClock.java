package org.fengqiao.casework.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.fengqiao.casework.store.EventLog;
import org.fengqiao.casework.store.MatterRow;
import org.fengqiao.casework.store.MatterRows;
import org.fengqiao.receipt.store.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries matters from one instant to the next. Any number of instances may run on one database: each locks the matter
 * it takes, passes over those that others hold, and stores the effect with the next instant or nothing at all.
 */
public final class CaseClock {

    private static final Logger LOG = LoggerFactory.getLogger(CaseClock.class);
    private static final int LONGEST_BACK_OFF_MINUTES = 60;

    private final Storage storage;
    private final MatterRows matters;
    private final EventLog log;
    private final Striking striking;
    private final Clock clock;

    CaseClock(Storage storage, MatterRows matters, EventLog log, Striking striking, Clock clock) {
        this.storage = storage;
        this.matters = matters;
        this.log = log;
        this.striking = striking;
        this.clock = clock;
    }

    /**
     * Lets the clock strike for everything that fell due by now, the longest due first.
     *
     * @return how many entries were added
     */
    public int run() {
        int struck = 0;
        while (strikeNext()) {
            struck++;
        }
        return struck;
    }

    /** @return whether anything was due */
    boolean strikeNext() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        AtomicReference<MatterRow> taken = new AtomicReference<>();
        try {
            return storage.write(() -> {
                Optional<MatterRow> due = matters.lockDue(now);
                due.ifPresent(row -> {
                    taken.set(row);
                    striking.strike(row, new Appending.Open(log.read(row.id()), row.stand()), now);
                });
                return due.isPresent();
            });
        } catch (RuntimeException failure) {
            if (taken.get() == null) {
                throw failure;
            }
            putOff(taken.get(), failure, now);
            return true;
        }
    }

    /** One matter that cannot be judged must not hold up the others, nor be forgotten. */
    private void putOff(MatterRow row, RuntimeException failure, Instant now) {
        int minutes = Math.min(LONGEST_BACK_OFF_MINUTES, 1 << Math.min(row.failures(), 6));
        LOG.error("the timer of {} failed and is tried again in {} min: {}", row.id(), minutes,
                failure.getClass().getName());
        storage.write(() -> {
            matters.failed(row.id(), failure.getClass().getSimpleName() + "：" + failure.getMessage(),
                    now.plus(Duration.ofMinutes(minutes)));
            return null;
        });
    }
}
