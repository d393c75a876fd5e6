package org.fengqiao.receipt.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Has one write to disk serve all who wait for one. The first to wait does it for the others, and pauses before it for
 * longer the longer the last one took, so that however many commit, writing takes no more than its share of a processor.
 */
final class GroupCommit {

    /** Writing takes at most one part in this many and one of the time. */
    private static final int REST = 2;
    private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(8);

    private final Runnable write;
    private final AtomicInteger unwritten = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition written = lock.newCondition();
    private long asked;
    private long answered;
    private boolean writing;
    private long restUntil = System.nanoTime();

    /** @param write puts on disk whatever was committed before it began */
    GroupCommit(Runnable write) {
        this.write = write;
    }

    /** What a commit does, which others may see before it is on disk. */
    @FunctionalInterface
    interface Step<T, E extends Throwable> {
        T take() throws E;
    }

    /** @return once what was committed is on disk */
    <T, E extends Throwable> T commit(Step<T, E> step) throws E {
        unwritten.incrementAndGet();
        try {
            T result = step.take();
            await();
            return result;
        } finally {
            unwritten.decrementAndGet();
        }
    }

    /** @return once everything that the caller may have seen is on disk */
    void settle() {
        if (unwritten.get() > 0) {
            await();
        }
    }

    private void await() {
        lock.lock();
        try {
            long mine = ++asked;
            while (answered < mine) {
                if (writing) {
                    written.awaitUninterruptibly();
                } else {
                    writeForAll();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Of those for whom it fails, each tries again for itself and is told why it fails. */
    private void writeForAll() {
        writing = true;
        long upTo = answered;
        long began = System.nanoTime();
        try {
            lock.unlock();
            try {
                LockSupport.parkNanos(restUntil - System.nanoTime());
                lock.lock();
                long all = asked;
                lock.unlock();
                began = System.nanoTime();
                write.run();
                upTo = all;
            } finally {
                lock.lock();
            }
        } finally {
            long now = System.nanoTime();
            restUntil = now + Math.min(LONGEST_REST, REST * (now - began));
            answered = upTo;
            writing = false;
            written.signalAll();
        }
    }
}
