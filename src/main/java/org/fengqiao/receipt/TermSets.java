package org.fengqiao.receipt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.fengqiao.receipt.key.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Numbers of sets of terms by their content. Two writers who meet a new set at the same time each add it: both numbers
 * say the same, and nobody waits. Numbers of committed sets are remembered.
 */
final class TermSets {

    private static final int REMEMBERED = 20_000;

    private final JdbcClient jdbc;
    private final Map<String, Long> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    TermSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes part in the caller's transaction.
     *
     * @param fill writes the terms of a new set
     */
    long number(String content, LongConsumer fill) {
        String hash = Sha256.hex(content);
        Long remembered = remembered(hash);
        if (remembered != null) {
            return remembered;
        }
        Optional<Long> found = jdbc.sql("select min(id) from receipt_terms where hash = ?").param(hash)
                .query(Long.class).optional();
        if (found.isEmpty()) {
            long fresh = add(hash);
            fill.accept(fresh);
            return fresh;
        }
        if (!TransactionSynchronizationManager.hasResource(this)) {
            remember(hash, found.get());
        }
        return found.get();
    }

    /** What a transaction finds after it added a set may be its own and may be rolled back: it remembers nothing. */
    private long add(String hash) {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(TermSets.this);
                }
            });
        }
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into receipt_terms (hash) values (?)").param(hash).update(id, "id");
        return id.getKeyAs(Long.class);
    }

    private synchronized Long remembered(String hash) {
        return known.get(hash);
    }

    private synchronized void remember(String hash, long number) {
        known.put(hash, number);
    }
}
