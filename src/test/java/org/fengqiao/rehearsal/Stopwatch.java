package org.fengqiao.rehearsal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Times many runs of one thing by wall and by the CPU of the thread; medians, in milliseconds. */
final class Stopwatch {

    private static final double MILLIS = 1e6;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Took> first = new LinkedHashMap<>();

    /** Medians. */
    record Took(double wall, double cpu) {
    }

    /** Prints the medians, and how they compare with those of the first time that something of this name was timed. */
    void time(String name, int runs, IntConsumer one) {
        long[] wall = new long[runs];
        long[] cpu = new long[runs];
        for (int i = 0; i < runs; i++) {
            long began = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            one.accept(i);
            cpu[i] = threads.getCurrentThreadCpuTime() - used;
            wall[i] = System.nanoTime() - began;
        }
        Took took = new Took(median(wall), median(cpu));
        Took before = first.computeIfAbsent(name, n -> took);
        System.out.printf("  %-34s %9.2f ms wall %9.2f ms CPU   x%.2f wall x%.2f CPU%n", name, took.wall(), took.cpu(),
                took.wall() / before.wall(), took.cpu() / before.cpu());
    }

    private static double median(long... values) {
        Arrays.sort(values);
        return values[values.length / 2] / MILLIS;
    }
}
