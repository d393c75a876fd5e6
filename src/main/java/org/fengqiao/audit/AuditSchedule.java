package org.fengqiao.audit;

import java.time.Duration;
import org.fengqiao.receipt.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Seals at the start and every hour whatever day is over; an hour that fails is made up for by the next. */
final class AuditSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSchedule.class);

    private final AuditSeals seals;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    AuditSchedule(AuditSeals seals) {
        this.seals = seals;
    }

    @Override
    public void start() {
        running = true;
        scheduler.setThreadNamePrefix("audit-");
        scheduler.setDaemon(true);
        scheduler.initialize();
        scheduler.scheduleWithFixedDelay(this::once, Duration.ofHours(1));
    }

    private void once() {
        try {
            seals.seal();
        } catch (StoreException failed) {
            LOG.error("sealing the audit log failed and will be made up for: {}", failed.getMessage(), failed);
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
