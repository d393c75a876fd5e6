package org.fengqiao.casework.register;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Looks every moment whether anything fell due: one look at an index, whatever the number of open matters. Then whether
 * the directory changed.
 */
final class ClockSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClockSchedule.class);
    private static final int SECONDS_TO_FINISH = 20;

    private final CaseClock clock;
    private final Lines lines;
    private final Contacts contacts;
    private final Duration look;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    ClockSchedule(CaseClock clock, Lines lines, Contacts contacts, Duration look) {
        this.clock = clock;
        this.lines = lines;
        this.contacts = contacts;
        this.look = look;
    }

    @Override
    public void start() {
        running = true;
        scheduler.setThreadNamePrefix("case-clock-");
        scheduler.setDaemon(true);
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
        scheduler.initialize();
        scheduler.scheduleWithFixedDelay(this::once, look);
    }

    /** What fails now stays due. */
    private void once() {
        try {
            boolean due = true;
            while (running && due) {
                due = clock.strikeNext();
            }
            lines.follow();
            contacts.follow();
        } catch (RuntimeException failed) {
            LOG.error("the clock could not be looked at: {}", failed.getMessage());
        }
    }

    @Override
    public void stop() {
        running = false;
        scheduler.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
