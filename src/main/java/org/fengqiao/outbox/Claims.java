package org.fengqiao.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shares deliveries among instances. A claim moves the due time behind the longest a try can take: whoever claimed and
 * died leaves a delivery that is due again by itself.
 */
final class Claims {

    private static final int LONGEST_TOLD = 300;
    /** The first undelivered of its matter and subscription only: order per matter, and nothing overtakes a dead one. */
    private static final String DUE = "select d.id from outbox_delivery d"
            + " where d.state = 'WAITING' and d.due_at <= ?"
            + " and exists (select 1 from outbox_subscription s where s.id = d.subscription and s.enabled)"
            + " and not exists (select 1 from outbox_delivery b where b.subscription = d.subscription"
            + " and b.matter = d.matter and b.id < d.id and b.state in ('WAITING', 'DEAD'))"
            + " order by d.due_at, d.id fetch first ? rows only for update skip locked";

    private final JdbcClient jdbc;
    private final Storage storage;
    private final Duration lease;
    private final List<DeadLetters> listeners;

    /** @param listeners are told of what is given up */
    Claims(JdbcClient jdbc, Storage storage, Duration lease, List<DeadLetters> listeners) {
        this.listeners = List.copyOf(listeners);
        this.jdbc = jdbc;
        this.storage = storage;
        this.lease = lease;
    }

    /** @param tries including the one to come: it tells a claim from one made later for the same delivery */
    record Claim(long delivery, int tries, String subscription, String url, String event, byte[] content) {
    }

    List<Claim> take(Instant now, int most) {
        return storage.write(() -> {
            List<Claim> claims = new ArrayList<>();
            for (long id : jdbc.sql(DUE).params(Columns.of(now), most).query(Long.class).list()) {
                jdbc.sql("update outbox_delivery set tries = tries + 1, due_at = ? where id = ?")
                        .params(Columns.of(now.plus(lease)), id).update();
                claims.add(jdbc.sql("select d.id, d.tries, s.id, s.url, e.event, e.content from outbox_delivery d"
                                + " join outbox_subscription s on s.id = d.subscription join outbox_event e"
                                + " on e.id = d.event where d.id = ?").param(id)
                        .query((row, n) -> new Claim(row.getLong(1), row.getInt(2), row.getString(3),
                                row.getString(4), row.getString(5), row.getBytes(6))).single());
            }
            return claims;
        });
    }

    void delivered(Claim claim, Instant now) {
        settle(claim, DeliveryState.DELIVERED, now, null, now);
    }

    void failed(Claim claim, String told, Instant again) {
        settle(claim, DeliveryState.WAITING, again, told, null);
    }

    void dead(Claim claim, String told, Instant now) {
        storage.write(() -> {
            settle(claim, DeliveryState.DEAD, now, told, now);
            listeners.forEach(l -> l.dead(claim.subscription(), claim.event(), told, now));
            return claim;
        });
    }

    private void settle(Claim claim, DeliveryState state, Instant due, String told, Instant done) {
        String kept = told == null || told.length() <= LONGEST_TOLD ? told : told.substring(0, LONGEST_TOLD);
        storage.write(() -> jdbc.sql("update outbox_delivery set state = ?, due_at = ?, told = ?, done_at = ?"
                        + " where id = ? and tries = ? and state = 'WAITING'")
                .param(state.name()).param(Columns.of(due)).param(kept).param(Columns.of(done))
                .param(claim.delivery()).param(claim.tries()).update());
    }
}
