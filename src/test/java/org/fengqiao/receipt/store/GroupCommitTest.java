package org.fengqiao.receipt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private static final int WRITERS = 8;
    private static final int EACH = 50;

    private final Set<String> memory = ConcurrentHashMap.newKeySet();
    private final Set<String> disk = ConcurrentHashMap.newKeySet();
    private final AtomicInteger writes = new AtomicInteger();

    @Test
    void whoeverCommittedOrLookedFindsItOnDisk() throws Exception {
        GroupCommit group = new GroupCommit(this::write);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            String writer = "w" + w + "-";
            all.add(() -> {
                boolean there = true;
                for (int i = 0; i < EACH; i++) {
                    String name = writer + i;
                    group.commit(() -> memory.add(name));
                    there &= disk.contains(name);
                }
                return there;
            });
            all.add(() -> {
                boolean there = true;
                for (int i = 0; i < EACH; i++) {
                    Set<String> seen = Set.copyOf(memory);
                    group.settle();
                    there &= disk.containsAll(seen);
                }
                return there;
            });
        }
        assertThat(together(all)).containsOnly(true);
        assertThat(disk).hasSize(WRITERS * EACH);
    }

    @Test
    void manyWhoComeWhileOneIsWrittenShareTheNext() throws Exception {
        CyclicBarrier begun = new CyclicBarrier(2);
        CyclicBarrier go = new CyclicBarrier(2);
        AtomicInteger committed = new AtomicInteger();
        GroupCommit group = new GroupCommit(() -> {
            if (writes.get() == 0) {
                meet(begun);
                meet(go);
            }
            write();
        });
        List<Callable<Boolean>> all = new ArrayList<>();
        all.add(() -> group.commit(() -> memory.add("first")));
        for (int w = 0; w < WRITERS; w++) {
            String name = "w" + w;
            all.add(() -> group.commit(() -> {
                boolean added = memory.add(name);
                committed.incrementAndGet();
                return added;
            }));
        }
        all.add(() -> {
            meet(begun);
            while (committed.get() < WRITERS) {
                Thread.onSpinWait();
            }
            meet(go);
            return true;
        });
        assertThat(together(all)).containsOnly(true);
        assertThat(writes.get()).isLessThan(WRITERS);
        assertThat(disk).containsAll(memory);
    }

    @Test
    void aFailedWriteIsToldAndTheNextIsTried() {
        AtomicInteger tried = new AtomicInteger();
        GroupCommit group = new GroupCommit(() -> {
            if (tried.getAndIncrement() == 0) {
                throw new IllegalStateException("no space");
            }
            write();
        });
        assertThatThrownBy(() -> group.commit(() -> memory.add("a"))).hasMessage("no space");
        group.settle();
        assertThat(tried).hasValue(1);
        assertThat(group.commit(() -> memory.add("b"))).isTrue();
        assertThat(disk).containsExactlyInAnyOrder("a", "b");
    }

    private void write() {
        writes.incrementAndGet();
        disk.addAll(Set.copyOf(memory));
    }

    private static void meet(CyclicBarrier where) {
        try {
            where.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Boolean> together(List<Callable<Boolean>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> one : threads.invokeAll(all)) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
