package org.fengqiao.rehearsal;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.fengqiao.casework.register.CaseClock;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.ClockSteps;
import org.fengqiao.casework.register.Intake;
import org.fengqiao.matter.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One day's intake taken in by several threads as fast as it goes, with another thread letting the clock strike. Not a
 * test: docs/measurements-casework.md. Arguments: empty folder, {@code h2} or {@code postgres}, matters, threads.
 */
final class DayRun {

    private static final Duration BEIJING = Duration.ofMinutes(20);
    private static final int BEIJING_MATTERS = 60_000;
    private static final int SHOWN_EVERY = 5_000;
    private static final long DAY_SECONDS = 24 * 3600;

    private final ScaleStore store;
    private final RehearsalClock clock;
    private final int matters;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicLong struck = new AtomicLong();
    private final long began = System.nanoTime();

    private DayRun(ScaleStore store, RehearsalClock clock, int matters) {
        this.store = store;
        this.clock = clock;
        this.matters = matters;
    }

    public static void main(String[] args) throws Exception {
        RehearsalClock clock = new RehearsalClock(Ground.START);
        try (ScaleStore store = ScaleStore.open(Path.of(args[0]), args[1], clock)) {
            new DayRun(store, clock, Integer.parseInt(args[2])).run(Integer.parseInt(args[3]));
        }
    }

    private void run(int threads) throws Exception {
        List<Matter> day = new ArrayList<>();
        Intakes intakes = Ground.intakes(1);
        for (int i = 1; i <= matters; i++) {
            day.add(intakes.next(i, at(i)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads + 1);
        try {
            List<Callable<Void>> work = new ArrayList<>(Collections.nCopies(threads, () -> register(day)));
            work.add(this::strike);
            done(pool.invokeAll(work));
            report(matters, "registered, " + threads + " threads");
            System.out.printf("%,d matters wait for a strike that is due%n", store.bean(JdbcClient.class)
                    .sql("select count(*) from casework_matter where wake_at <= ?")
                    .param(clock.instant().atOffset(ZoneOffset.UTC)).query(Long.class).single());
            done(pool.invokeAll(Collections.nCopies(threads, this::catchUp)));
            report(matters, "in all, nothing is due any more");
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(1, TimeUnit.MINUTES);
        }
        long entered = store.bean(JdbcClient.class).sql("select count(*) from casework_matter").query(Long.class).single();
        if (entered != matters) {
            throw new IllegalStateException("registered " + matters + ", found " + entered);
        }
    }

    /** The day passes as its matters are taken in. */
    private Instant at(int number) {
        return Ground.START.plusSeconds(DAY_SECONDS * number / BEIJING_MATTERS);
    }

    private Void register(List<Matter> day) {
        Casework casework = store.bean(Casework.class);
        for (int next = taken.getAndIncrement(); next < day.size(); next = taken.getAndIncrement()) {
            pass(day.get(next).receivedAt());
            casework.register(new Intake(day.get(next), "演练", null, null), "演练");
            if ((next + 1) % SHOWN_EVERY == 0) {
                report(next + 1, "so far");
            }
        }
        return null;
    }

    private static void done(List<Future<Void>> work) throws Exception {
        for (Future<Void> one : work) {
            one.get();
        }
    }

    /** The day went by faster than one thread could follow: what fell due in it belongs to it. */
    private Void catchUp() {
        CaseClock caseClock = store.bean(CaseClock.class);
        while (ClockSteps.strike(caseClock)) {
            if (struck.incrementAndGet() % SHOWN_EVERY == 0) {
                report(matters, "catching up");
            }
        }
        return null;
    }

    /** Threads overtake each other; the day does not go back. */
    private synchronized void pass(Instant now) {
        if (now.isAfter(clock.instant())) {
            clock.set(now);
        }
    }

    private Void strike() throws InterruptedException {
        CaseClock caseClock = store.bean(CaseClock.class);
        while (taken.get() < matters) {
            if (ClockSteps.strike(caseClock)) {
                struck.incrementAndGet();
            } else {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        return null;
    }

    private void report(int done, String when) {
        double seconds = (System.nanoTime() - began) / 1e9;
        double cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime() / 1e9;
        System.out.printf("%,d matters and %,d strikes in %.0f s (%s): %.1f ms a matter, %.1f ms CPU of the process;"
                        + " %,d would take %.1f of %d min%n", done, struck.get(), seconds, when, seconds * 1e3 / done,
                cpu * 1e3 / done, BEIJING_MATTERS, seconds / done * BEIJING_MATTERS / 60, BEIJING.toMinutes());
    }
}
