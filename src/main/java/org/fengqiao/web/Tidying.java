package org.fengqiao.web;

import java.time.Duration;
import org.fengqiao.file.FileJobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.TransactionException;

/** Deletes uploaded files and results that have been kept long enough, at the start and every hour. */
final class Tidying implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final FileJobs files;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    Tidying(FileJobs files) {
        this.files = files;
    }

    @Override
    public void start() {
        running = true;
        scheduler.setThreadNamePrefix("tidying-");
        scheduler.setDaemon(true);
        scheduler.initialize();
        scheduler.scheduleWithFixedDelay(this::once, EVERY);
    }

    private void once() {
        try {
            files.removeOld();
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("old files will be deleted the next time: {}", unreachable.getClass().getSimpleName());
        }
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
