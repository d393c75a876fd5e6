package org.fengqiao.planning.grids.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A bounded number of threads of a search's own. Results come back in the order of what was asked, whoever was first. */
final class Crew implements AutoCloseable {

    private final ExecutorService threads;

    Crew(int most) {
        threads = Executors.newFixedThreadPool(most, task -> {
            Thread thread = new Thread(task, "grids-search");
            thread.setDaemon(true);
            return thread;
        });
    }

    <T, R> List<R> each(List<T> items, Function<T, R> work) {
        try {
            List<Callable<R>> tasks = new ArrayList<>();
            items.forEach(item -> tasks.add(() -> work.apply(item)));
            List<R> results = new ArrayList<>();
            for (Future<R> done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a part of the search failed", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
