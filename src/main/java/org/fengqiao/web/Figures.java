package org.fengqiao.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.receipt.store.StoreException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Adds up figures over many matters: only so many readers at a time and for so long, so that nobody who registers or handles
 * waits for them, and nobody stands before a page that does not come.
 */
@Component
public final class Figures {

    private final Storage storage;
    private final Duration within;
    private final Semaphore places;

    /**
     * @param within how long a reader waits for a place, and then for the figures
     * @param places how many readers are added up for at a time
     */
    Figures(Storage storage, @Value("${fengqiao.casework.figures-within:15s}") Duration within,
            @Value("${fengqiao.casework.figures-at-once:2}") int places) {
        this.storage = storage;
        this.within = within.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : within;
        this.places = new Semaphore(Math.max(1, places), true);
    }

    /**
     * Within other figures, a part of those.
     *
     * @throws ProblemException {@link ProblemCode#FIGURES_UNFINISHED} if there was no place, or the database did not finish
     */
    public <T> T read(Supplier<T> figures) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return figures.get();
        }
        if (!entered()) {
            throw unfinished("前面还有人在统计，等了 " + within.toSeconds() + " 秒没有轮到。");
        }
        try {
            return storage.readWithin(within, figures);
        } catch (StoreException failure) {
            throw failure.kind() == StoreException.Kind.BUSY
                    ? unfinished("未了结的事项太多，或数据库正忙，" + within.toSeconds() + " 秒没有算完，已经停下。") : failure;
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProblemException unfinished(String why) {
        return new ProblemException(ProblemCode.FIGURES_UNFINISHED, why + "登记和办理不受影响。请过一分钟再看，或先看一个单位、"
                + "较短的期间；总是这样，请管理员把 fengqiao.casework.figures-within 调大。");
    }
}
