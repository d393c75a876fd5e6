package org.fengqiao.routine;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Work that is done again and again on a daemon thread of its own, from when the application has started until it stops.
 * What fails is logged, and made up for the next time.
 */
public final class Routine implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Routine.class);

    private final String name;
    private final Duration toFinish;
    private final Trigger trigger;
    private final Runnable work;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private volatile boolean running;
    private volatile boolean failing;

    /**
     * @param name     of the thread, and of the work in the log
     * @param toFinish how long the application waits at its end for work under way; zero interrupts it
     */
    public Routine(String name, Duration toFinish, Trigger trigger, Runnable work) {
        this.name = name;
        this.toFinish = toFinish;
        this.trigger = trigger;
        this.work = work;
    }

    @Override
    public void start() {
        running = true;
        scheduler.setThreadNamePrefix(name + "-");
        scheduler.setDaemon(true);
        scheduler.setWaitForTasksToCompleteOnShutdown(!toFinish.isZero());
        scheduler.setAwaitTerminationMillis(toFinish.toMillis());
        // What is under way may finish; what is only planned must not hold up the stop.
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        scheduler.initialize();
        scheduler.schedule(this::once, trigger);
    }

    /** Does the work now, on the calling thread. */
    public void once() {
        try {
            work.run();
            failing = false;
        } catch (RuntimeException failed) {
            // The stack once in a row of failures: some routines look every second.
            LOG.error("{} failed and is made up for: {}", name, failed.getMessage(), failing ? null : failed);
            failing = true;
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
