package org.fengqiao.receipt;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.fengqiao.receipt.store.FileUpkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TriggerContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Looks after the file of the embedded database all the time, and takes a fifth of it at most: the rest is for requests. */
final class UpkeepSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepSchedule.class);
    private static final Duration LEAST_PAUSE = Duration.ofMillis(100);
    private static final Duration NOTHING_TO_DO = Duration.ofSeconds(2);
    private static final int PAUSE_PER_WORK = 4;
    private static final int SECONDS_TO_FINISH = 5;

    private final FileUpkeep upkeep;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private volatile Duration pause = NOTHING_TO_DO;
    private volatile boolean running;

    UpkeepSchedule(FileUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public void start() {
        running = true;
        scheduler.setThreadNamePrefix("upkeep-");
        scheduler.setDaemon(true);
        // A portion under way is finished before the database is closed.
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        scheduler.initialize();
        scheduler.schedule(this::once, this::next);
    }

    private void once() {
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

    private Instant next(TriggerContext context) {
        return Instant.now().plus(pause);
    }

    @Override
    public void stop() {
        scheduler.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
