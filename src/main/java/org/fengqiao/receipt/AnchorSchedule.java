package org.fengqiao.receipt;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.receipt.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Anchors at the start, to make up for missed days, and every night at ten past midnight in Asia/Shanghai. */
final class AnchorSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorSchedule.class);
    private static final int MINUTES_PAST_MIDNIGHT = 10;
    private static final int SECONDS_TO_FINISH = 20;

    private final Anchors anchors;
    private final Receipts receipts;
    private final Clock clock;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    AnchorSchedule(Anchors anchors, Receipts receipts, Clock clock) {
        this.anchors = anchors;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        scheduler.setThreadNamePrefix("anchor-");
        scheduler.setDaemon(true);
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
        scheduler.initialize();
        Trigger nightly = context -> {
            ZonedDateTime now = clock.instant().atZone(WorkCalendar.ZONE);
            return context.lastScheduledExecution() == null ? now.toInstant()
                    : now.toLocalDate().plusDays(1).atTime(0, MINUTES_PAST_MIDNIGHT).atZone(WorkCalendar.ZONE)
                            .toInstant();
        };
        scheduler.schedule(this::once, nightly);
    }

    /** A night that fails is made up for by the next. */
    void once() {
        try {
            anchors.anchor().forEach(made -> LOG.info("anchored {}: {} chains, {}", made.statement().day(),
                    made.statement().leaves(), made.hash()));
            receipts.purgeIdempotencyKeys();
        } catch (StoreException failed) {
            LOG.error("anchoring failed and will be made up for: {}", failed.getMessage(), failed);
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
