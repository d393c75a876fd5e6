package org.fengqiao.rehearsal;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.register.Intake;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;

/**
 * Measures what registering, one event and one timer cost on a store of its own. Not a test: docs/measurements-casework.md.
 *
 * <p>Arguments: folder, how many to warm up with, how many to measure.
 */
final class RegisterCost {

    private final RehearsalStore store;
    private final RehearsalClock clock;
    private final Intakes intakes = Ground.intakes(1);
    private final List<String> numbers = new ArrayList<>();

    RegisterCost(RehearsalStore store, RehearsalClock clock) {
        this.store = store;
        this.clock = clock;
    }

    public static void main(String[] args) throws Exception {
        RehearsalClock clock = new RehearsalClock(Ground.START);
        try (RehearsalStore store = new Ground().durable(Path.of(args[0]), clock)) {
            RegisterCost cost = new RegisterCost(store, clock);
            cost.round("warm-up", Integer.parseInt(args[1]));
            cost.round("measured", Integer.parseInt(args[2]));
        }
    }

    void round(String name, int count) {
        int from = numbers.size();
        measure(name + " registering", count, i -> numbers.add(store.casework()
                .register(new Intake(intakes.next(from + i, clock.instant()), "演练", null, null), "演练").matters()
                .get(0)));
        clock.set(clock.instant().plusSeconds(60));
        measure(name + " event", count, i -> store.casework().tell(numbers.get(from + i), phoned(clock.instant()),
                "演练"));
        clock.set(clock.instant().plus(Duration.ofMinutes(31)));
        long before = System.nanoTime();
        int struck = store.clock().run();
        System.out.printf("%s timer: %d, %.2f ms each%n", name, struck, (System.nanoTime() - before) / 1e6 / struck);
    }

    private static Telling phoned(Instant at) {
        return new Telling(new Happening.Act(new Event(EventKind.PHONED, at, null, "440304-chengguan", null, null,
                EventResult.DONE, null, null, null, null, null), null), null, Proof.CALL_RECORD, null, null);
    }

    private static void measure(String name, int count, IntConsumer one) {
        long[] took = new long[count];
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < count; i++) {
            long before = System.nanoTime();
            one.accept(i);
            took[i] = System.nanoTime() - before;
        }
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        java.util.Arrays.sort(took);
        System.out.printf("%s: %d, %.2f ms each, median %.2f, CPU of the thread %.2f%n", name, count,
                java.util.Arrays.stream(took).sum() / 1e6 / count, took[count / 2] / 1e6, cpu / 1e6 / count);
    }
}
