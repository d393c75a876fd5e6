package org.fengqiao.receipt;

import java.util.function.LongConsumer;
import org.fengqiao.hash.Sha256;
import org.fengqiao.receipt.store.Committed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Numbers of sets of terms by their content. Several numbers may say the same. */
final class TermSets {

    private final JdbcClient jdbc;
    private final Committed<String, Long> known = new Committed<>();

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
        return known.of(hash, () -> jdbc.sql("select min(id) from receipt_terms where hash = ?").param(hash)
                .query(Long.class).optional(), () -> {
                    GeneratedKeyHolder id = new GeneratedKeyHolder();
                    jdbc.sql("insert into receipt_terms (hash) values (?)").param(hash).update(id, "id");
                    long fresh = id.getKeyAs(Long.class);
                    fill.accept(fresh);
                    return fresh;
                });
    }
}
