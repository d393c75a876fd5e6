package org.fengqiao.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits, what arrived, and what is dead; for people to look at, to send again and to drop. */
public final class Deliveries {

    private static final int MOST = 500;
    private static final String SELECT = "select d.*, e.event as event_id, e.kind from outbox_delivery d"
            + " join outbox_event e on e.id = d.event";

    private final JdbcClient jdbc;
    private final Storage storage;

    Deliveries(JdbcClient jdbc, Storage storage) {
        this.jdbc = jdbc;
        this.storage = storage;
    }

    /**
     * Newest first.
     *
     * @param state null for all
     * @param after id of the last one of the page before, or null
     */
    public List<Delivery> of(String subscription, DeliveryState state, Long after, int limit) {
        return storage.read(() -> jdbc.sql(SELECT + " where d.subscription = :subscription and d.id < :after"
                        + (state == null ? "" : " and d.state = :state") + " order by d.id desc"
                        + " fetch first :limit rows only")
                .param("subscription", subscription).param("after", after == null ? Long.MAX_VALUE : after)
                .param("limit", Math.max(1, Math.min(limit, MOST)))
                .params(state == null ? Map.of() : Map.of("state", state.name()))
                .query(Deliveries::delivery).list());
    }

    /** @throws ProblemException if there is none */
    public Delivery find(long id) {
        return storage.read(() -> jdbc.sql(SELECT + " where d.id = ?").param(id).query(Deliveries::delivery)
                .optional()).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND, "没有编号为 " + id
                        + " 的投递。"));
    }

    /** Tries a dead one again from the beginning. */
    public Delivery resend(long id, Instant now) {
        return settle(id, "update outbox_delivery set state = 'WAITING', tries = 0, due_at = ?, told = null"
                + " where id = ? and state = 'DEAD'", now);
    }

    /** Gives a dead one up, so that what waits behind it goes on. */
    public Delivery drop(long id, Instant now) {
        return settle(id, "update outbox_delivery set state = 'DROPPED', done_at = ? where id = ? and state = 'DEAD'",
                now);
    }

    /** Forgets what arrived or was dropped before an instant, with the events that nobody waits for. */
    public int purge(Instant before) {
        return storage.writeLong(() -> {
            OffsetDateTime until = Columns.of(before);
            jdbc.sql("delete from outbox_delivery where state in ('DELIVERED', 'DROPPED') and done_at < ?")
                    .param(until).update();
            return jdbc.sql("delete from outbox_event where occurred_at < ? and not exists (select 1 from"
                    + " outbox_delivery d where d.event = outbox_event.id)").param(until).update();
        });
    }

    private Delivery settle(long id, String sql, Instant now) {
        return storage.write(() -> {
            if (jdbc.sql(sql).params(Columns.of(now), id).update() == 0) {
                throw new ProblemException(ProblemCode.CONFLICT, "这份投递是「" + find(id).state().label()
                        + "」，只有死信才能重发或放弃。");
            }
            return find(id);
        });
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(row.getLong("id"), row.getString("event_id"), row.getString("kind"),
                row.getString("matter"), row.getString("subscription"), DeliveryState.valueOf(row.getString("state")),
                row.getInt("tries"), Columns.instant(row, "due_at"), row.getString("told"),
                Columns.instant(row, "done_at"));
    }
}
