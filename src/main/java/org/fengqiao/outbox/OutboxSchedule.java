package org.fengqiao.outbox;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Looks for waiting deliveries again and again, and forgets old ones once a day. */
final class OutboxSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSchedule.class);
    private static final int SECONDS_TO_FINISH = 15;

    private final Dispatcher dispatcher;
    private final Deliveries deliveries;
    private final OutboxSettings settings;
    private final Clock clock;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    OutboxSchedule(Dispatcher dispatcher, Deliveries deliveries, OutboxSettings settings, Clock clock) {
        this.dispatcher = dispatcher;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        scheduler.setThreadNamePrefix("outbox-");
        scheduler.setDaemon(true);
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
        scheduler.initialize();
        scheduler.scheduleWithFixedDelay(() -> safely(dispatcher::deliverDue), settings.look());
        scheduler.scheduleWithFixedDelay(() -> safely(() -> deliveries.purge(clock.instant().minus(settings.keep()))),
                Duration.ofDays(1));
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.error("delivering failed and goes on later: {}", failed.getMessage(), failed);
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
