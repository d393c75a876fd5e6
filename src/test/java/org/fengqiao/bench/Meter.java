package org.fengqiao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Sealing;
import org.fengqiao.policy.Policy;

/**
 * CPU time of the deciding thread per decision, for machines too busy for JMH: the same work in many short batches, of
 * which a low percentile tells what it costs when nothing else gets in the way.
 */
final class Meter {

    private static final int ROUNDS = 8;
    private static final int BATCHES = 300;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private Meter() {
    }

    /** @param args the batches in each of eight rounds, of which the last is told; 300 where nothing is given */
    public static void main(String[] args) {
        int batches = args.length == 0 ? BATCHES : Integer.parseInt(args[0]);
        Map<String, Runnable> measured = new LinkedHashMap<>();
        Shipped shipped = Shipped.load();
        Policy futian = shipped.policies().get("futian");
        measured.put("futian, 14 examples", () -> shipped.examples().forEach(e ->
                new Decider().decide(e.matter(), e.at(), futian, shipped.directory())));
        List<Sealing> sealings = shipped.examples().stream()
                .map(e -> new Sealing(e.matter(), e.at(), futian, shipped.directory())).toList();
        measured.put("of that: the trace", () -> sealings.forEach(Sealing::trace));
        measured.put("of that: JSON and hash", () -> sealings.forEach(Sealing::id));
        shipped.examples().forEach(e -> measured.put(e.name(), () -> many(() ->
                new Decider().decide(e.matter(), e.at(), futian, shipped.directory()))));
        GrowthBenchmark growth = new GrowthBenchmark();
        for (int rules : new int[] {60, 600, 2000}) {
            GrowthBenchmark.Rules on = new GrowthBenchmark.Rules();
            on.rules = rules;
            on.load();
            measured.put(rules + " rules", () -> many(() -> growth.rules(on)));
        }
        for (int rows : new int[] {100, 1649, 10_000}) {
            GrowthBenchmark.Catalogue on = new GrowthBenchmark.Catalogue();
            on.rows = rows;
            on.load();
            measured.put(rows + " catalogue rows", () -> many(() -> growth.catalogue(on)));
        }
        measured.forEach((name, work) -> new Meter().tell(name, work, batches));
    }

    /** As many in a row as there are examples, so that every batch has the same number of decisions. */
    private static void many(Runnable decision) {
        for (int i = 0; i < 14; i++) {
            decision.run();
        }
    }

    private void tell(String name, Runnable work, int batches) {
        long[] nanos = new long[batches];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < batches; i++) {
                long before = threads.getCurrentThreadCpuTime();
                work.run();
                nanos[i] = threads.getCurrentThreadCpuTime() - before;
            }
        }
        Arrays.sort(nanos);
        System.out.printf("%-32s tenth percentile %6.1f us, median %6.1f us, p99 %6.1f us%n", name,
                nanos[batches / 10] / 14_000.0, nanos[batches / 2] / 14_000.0, nanos[batches * 99 / 100] / 14_000.0);
    }
}
