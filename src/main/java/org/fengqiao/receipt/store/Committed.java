package org.fengqiao.receipt.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What rows that are added once and never changed say, remembered once they are committed. Two writers who miss the same
 * row at the same time each add it, and nobody waits. Takes part in the caller's transaction, if there is one.
 */
public final class Committed<K, V> {

    private static final int REMEMBERED = 20_000;

    private final Map<K, V> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param find looks among the rows there are
     * @param add  adds a row
     */
    public V of(K key, Supplier<Optional<V>> find, Supplier<V> add) {
        V remembered = remembered(key);
        if (remembered != null) {
            return remembered;
        }
        Optional<V> found = find.get();
        if (found.isEmpty()) {
            trustNothing();
            return add.get();
        }
        if (!TransactionSynchronizationManager.hasResource(this)) {
            remember(key, found.get());
        }
        return found.get();
    }

    /** What a transaction finds after it added a row may be its own and may be rolled back: it remembers nothing. */
    private void trustNothing() {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(Committed.this);
                }
            });
        }
    }

    private synchronized V remembered(K key) {
        return known.get(key);
    }

    private synchronized void remember(K key, V value) {
        known.put(key, value);
    }
}
