package org.fengqiao.receipt;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.fengqiao.receipt.store.FileUpkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.TriggerContext;

/** Looks after the file of the embedded database all the time, and takes a fifth of it at most: the rest is for requests. */
final class SparingUpkeep implements Runnable, Trigger {

    private static final Logger LOG = LoggerFactory.getLogger(SparingUpkeep.class);
    private static final Duration LEAST_PAUSE = Duration.ofMillis(100);
    private static final Duration NOTHING_TO_DO = Duration.ofSeconds(2);
    private static final int PAUSE_PER_WORK = 4;

    private final FileUpkeep upkeep;
    private volatile Duration pause = NOTHING_TO_DO;

    SparingUpkeep(FileUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public void run() {
        long start = System.nanoTime();
        try {
            boolean worked = upkeep.once();
            Duration took = Duration.ofNanos(System.nanoTime() - start).multipliedBy(PAUSE_PER_WORK);
            pause = !worked ? NOTHING_TO_DO : took.compareTo(LEAST_PAUSE) > 0 ? took : LEAST_PAUSE;
        } catch (SQLException unreachable) {
            pause = NOTHING_TO_DO;
            LOG.debug("the file of the database is looked after the next time: {}", unreachable.getMessage());
        }
    }

    @Override
    public Instant nextExecution(TriggerContext context) {
        return Instant.now().plus(pause);
    }
}
