package org.fengqiao.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.PeriodicTrigger;

class RoutineTest {

    private static final Trigger AT_ONCE = context -> Instant.now();
    private static final Trigger FIRST_AT_ONCE = context -> context.lastScheduledExecution() == null ? Instant.now()
            : Instant.now().plus(Duration.ofDays(1));

    @Test
    void isDoneAgainWhateverFails() throws InterruptedException {
        CountDownLatch thrice = new CountDownLatch(3);
        AtomicReference<String> thread = new AtomicReference<>();
        Routine routine = new Routine("tried", Duration.ofMinutes(1), new PeriodicTrigger(Duration.ofMillis(20)), () -> {
            thread.set(Thread.currentThread().getName() + " " + Thread.currentThread().isDaemon());
            thrice.countDown();
            throw new IllegalStateException("not today");
        });

        routine.start();
        assertThat(routine.isRunning()).isTrue();
        assertThat(thrice.await(1, TimeUnit.MINUTES)).isTrue();
        routine.stop();

        assertThat(routine.isRunning()).isFalse();
        assertThat(thread.get()).isEqualTo("tried-1 true");
    }

    @Test
    void whatIsUnderWayIsFinishedAtTheEndAndNothingIsBegun() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        AtomicInteger finished = new AtomicInteger();
        Routine routine = new Routine("long", Duration.ofMinutes(1), AT_ONCE, () -> {
            begun.countDown();
            await(stopping);
            finished.incrementAndGet();
        });
        routine.start();
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        Thread stop = new Thread(routine::stop);
        stop.start();
        while (stop.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        stopping.countDown();
        stop.join();

        assertThat(finished).hasValue(1);
    }

    @Test
    void withNoTimeToFinishItIsInterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Routine routine = new Routine("brief", Duration.ZERO, FIRST_AT_ONCE, () -> {
            begun.countDown();
            await(new CountDownLatch(1));
            interrupted.countDown();
        });
        routine.start();
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();

        routine.stop();

        assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
