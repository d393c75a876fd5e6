package org.fengqiao.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What went which way, for whoever looks at it. Whether they may, {@link Exchanges} says. Runs in the caller's transaction. */
public final class ExchangeBook {

    private static final String BATCHES = "select b.id, b.direction, b.batch, b.made_at,"
            + " (select count(*) from exchange_order o where o.batch = b.id) as orders,"
            + " (select count(*) from exchange_order o where o.batch = b.id and exists (select 1 from"
            + " exchange_acknowledgement a where a.batch = o.batch and a.number = o.number)) as answered"
            + " from exchange_batch b where b.partner = :partner";

    private final JdbcClient jdbc;

    ExchangeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A system with which orders are exchanged.
     *
     * @param keeper code of the body that keeps the exchange, empty for accounts that act for none, null if nobody does yet
     */
    public record Exchange(String partner, String keeper) {
    }

    /** @param answered orders of which the receiver said something */
    public record Batch(long id, Direction direction, String batch, Instant at, long orders, long answered) {

        /** Without some orders of which a reader must not know. */
        public Batch fewer(long hidden) {
            return new Batch(id, direction, batch, at, orders - hidden, Math.max(0, answered - hidden));
        }
    }

    /** Each exchange of a keeper, and those that nobody keeps yet; by name. */
    public List<Exchange> of(String keeper) {
        return jdbc.sql("select partner, keeper from exchange_partner where keeper is null or keeper = ? order by partner")
                .param(keeper).query(ExchangeBook::exchange).list();
    }

    public List<Exchange> all() {
        return jdbc.sql("select partner, keeper from exchange_partner order by partner").query(ExchangeBook::exchange)
                .list();
    }

    /** Empty before anything went or came. */
    public Optional<Exchange> find(String partner) {
        return jdbc.sql("select partner, keeper from exchange_partner where partner = ?").param(partner)
                .query(ExchangeBook::exchange).optional();
    }

    private static Exchange exchange(ResultSet row, int number) throws SQLException {
        return new Exchange(row.getString("partner"), row.getString("keeper"));
    }

    /** The newest first. */
    public List<Batch> batches(String partner, int limit) {
        return jdbc.sql(BATCHES + " order by b.id desc fetch first :limit rows only").param("partner", partner)
                .param("limit", limit).query(ExchangeBook::batch).list();
    }

    public Optional<Batch> batch(String partner, long id) {
        return jdbc.sql(BATCHES + " and b.id = :id").param("partner", partner).param("id", id)
                .query(ExchangeBook::batch).optional();
    }

    public Optional<Batch> batch(String partner, Direction direction, String name) {
        return jdbc.sql(BATCHES + " and b.direction = :direction and b.batch = :name").param("partner", partner)
                .param("direction", direction.name()).param("name", name).query(ExchangeBook::batch).optional();
    }

    /** A number in the register that a batch brought or took along. */
    public record Registered(long batch, String matter) {
    }

    /** Of what was sent the numbers of the orders, of what came in those under which it was registered. */
    public List<Registered> registered(List<Long> batches) {
        return batches.isEmpty() ? List.of() : jdbc.sql("select b.id, o.number as matter from exchange_batch b"
                        + " join exchange_order o on o.batch = b.id where b.direction = 'OUT' and b.id in (:batches)"
                        + " union all select b.id, a.own_number from exchange_batch b join exchange_acknowledgement a"
                        + " on a.batch = b.id where b.direction = 'IN' and a.own_number is not null and b.id in (:batches)")
                .param("batches", batches).query((row, n) -> new Registered(row.getLong(1), row.getString(2))).list();
    }

    /** Numbers of the orders of a batch. */
    public List<String> numbers(long batch) {
        return jdbc.sql("select number from exchange_order where batch = ? order by number").param(batch)
                .query(String.class).list();
    }

    /** What the receiver said of a batch, in the order in which it was said. */
    public List<OrderResult> results(long batch) {
        return jdbc.sql("select number, accepted, own_number, reason from exchange_acknowledgement where batch = ?"
                + " order by id").param(batch).query(ExchangeBook::result).list();
    }

    /**
     * What came in from an instant (inclusive) until another (exclusive), with all that was ever answered to the same
     * numbers: what was mended later, or refused before, belongs to it.
     */
    public List<Reception> received(String partner, Instant from, Instant until) {
        return Reception.of(jdbc.sql("select a.id, a.number, a.accepted, a.own_number, a.reason, b.batch, b.made_at"
                        + " from exchange_acknowledgement a join exchange_batch b on b.id = a.batch"
                        + " where b.partner = :partner and b.direction = 'IN' and a.number in (select o.number"
                        + " from exchange_order o join exchange_batch c on c.id = o.batch where c.partner = :partner"
                        + " and c.direction = 'IN' and c.made_at >= :from and c.made_at < :until)")
                .param("partner", partner).param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Reception.Answer(row.getLong("id"), row.getString("batch"),
                        instant(row, "made_at"), result(row, n))).list());
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(row.getLong("id"), Direction.valueOf(row.getString("direction")),
                row.getString("batch"), instant(row, "made_at"), row.getLong("orders"), row.getLong("answered"));
    }

    private static OrderResult result(ResultSet row, int number) throws SQLException {
        return new OrderResult(row.getString("number"), row.getBoolean("accepted"), row.getString("own_number"),
                row.getString("reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
