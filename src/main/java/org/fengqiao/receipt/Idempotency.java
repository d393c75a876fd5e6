package org.fengqiao.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.StoreException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which receipt a client's key stands for, until it expires. */
final class Idempotency {

    /** Name of the request's hash among the personal fields of a receipt. */
    static final String REQUEST = "request";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration lifetime;
    private final Entries entries;
    private final Chains chains;
    private final ReceiptKeys keys;

    Idempotency(JdbcClient jdbc, Clock clock, Duration lifetime, Entries entries, Chains chains, ReceiptKeys keys) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.lifetime = lifetime;
        this.entries = entries;
        this.chains = chains;
        this.keys = keys;
    }

    /**
     * What a key stands for.
     *
     * @param answered the entry that answered the same request before; empty if none did, or too long ago
     * @param expired  whether it stood for one that is to be forgotten
     */
    record Bound(Optional<EntryRow> answered, boolean expired) {
    }

    /** @throws StoreException if the key stands for another request */
    Bound bound(IdempotencyKey key) {
        Instant oldest = oldest();
        return jdbc.sql("select entry, recorded_at from receipt_idempotency where client = ? and idempotency_key = ?")
                .params(key.client(), key.key()).query((row, n) -> Columns.instant(row, "recorded_at").isAfter(oldest)
                        ? new Bound(entries.find(row.getLong("entry")), false) : new Bound(Optional.empty(), true))
                .optional().map(bound -> same(key, bound)).orElse(new Bound(Optional.empty(), false));
    }

    /** Binds the key, or binds it anew when it had expired. */
    void bind(IdempotencyKey key, Bound before, Receipt receipt) {
        Instant recorded = receipt.statement().link().recordedAt();
        if (before.expired()) {
            jdbc.sql("delete from receipt_idempotency where client = ? and idempotency_key = ? and recorded_at <= ?")
                    .params(key.client(), key.key(), Columns.of(oldest())).update();
        }
        jdbc.sql("insert into receipt_idempotency (client, idempotency_key, entry, recorded_at) values (?, ?, ?, ?)")
                .params(key.client(), key.key(), receipt.cursor(), Columns.of(recorded)).update();
    }

    private Bound same(IdempotencyKey key, Bound bound) {
        bound.answered().filter(row -> !key.request().equals(request(row))).ifPresent(row -> {
            throw conflict(key, row);
        });
        return bound;
    }

    /** @return how many expired keys were forgotten */
    int purge() {
        return jdbc.sql("delete from receipt_idempotency where recorded_at <= ?").param(Columns.of(oldest())).update();
    }

    private Instant oldest() {
        return clock.instant().minus(lifetime);
    }

    /** Hash of the request behind the entry; null once it was erased. */
    private String request(EntryRow row) {
        if (row.sealed() == null) {
            return null;
        }
        ChainHead head = chains.find(row.matter()).orElseThrow();
        return Optional.ofNullable(keys.open(keys.of(head).key(), row).get(REQUEST))
                .map(PersonalField::value).orElse(null);
    }

    private static StoreException conflict(IdempotencyKey key, EntryRow row) {
        return new StoreException(StoreException.Kind.CONFLICT, row.sealed() == null
                ? "幂等键「" + key.key() + "」对应的回执已清除个人信息，无法核对是不是同一请求；请换一个键。"
                : "幂等键「" + key.key() + "」已用于另一请求（事项「" + row.matter() + "」第 " + row.sequence()
                        + " 份回执）；内容不同的请求请换一个键。");
    }
}
