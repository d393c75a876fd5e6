package org.fengqiao.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.hash.Sha256;
import org.fengqiao.json.Json;
import org.fengqiao.person.PersonHashes;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.SeveralRows;
import org.fengqiao.receipt.store.Storage;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import tools.jackson.databind.json.JsonMapper;

/** Remembers what went to and came from which system. Takes part in the caller's transaction. */
public final class Exchanges {

    private static final int LONGEST_REASON = 300;
    private static final SeveralRows ORDERS = SeveralRows.of("exchange_order", "batch", "number", "hash", "handler", "sent_at",
            "due_at");
    private static final SeveralRows ACKNOWLEDGEMENTS = SeveralRows.of("exchange_acknowledgement", "batch", "number",
            "accepted", "own_number", "reason", "told_at");

    /** What is settled with the first sending of an order, though the matter goes on. */
    public record Terms(String handler, Instant sentAt, Instant dueAt) {
    }

    private final JdbcClient jdbc;
    private final Storage storage;
    private final JsonMapper json = Json.mapper();
    private final PersonHashes hashes;

    Exchanges(JdbcClient jdbc, Storage storage, PersonHashes hashes) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.hashes = hashes;
    }

    /**
     * The orders of a system are one body's: whoever exchanges first keeps the exchange. Otherwise an accused body could
     * ask, number by number, what came in about it.
     *
     * @param keeper code of the body, empty for accounts that act for none
     * @throws ProblemException if it is another's
     */
    public void keep(String partner, String keeper) {
        Given.check(partner);
        storage.write(() -> {
            lock(partner);
            if (jdbc.sql("update exchange_partner set keeper = ? where partner = ? and (keeper is null or keeper = ?)")
                    .params(keeper, partner, keeper).update() == 0) {
                throw kept(partner);
            }
            return keeper;
        });
    }

    /**
     * As {@link #keep}, for whoever only reads: it makes the exchange nobody's.
     *
     * @throws ProblemException if it is another's
     */
    public void mayRead(String partner, String keeper) {
        if (storage.read(() -> jdbc.sql("select 1 from exchange_partner where partner = ? and keeper <> ?")
                .params(partner, keeper).query(Integer.class).optional()).isPresent()) {
            throw kept(partner);
        }
    }

    private static ProblemException kept(String partner) {
        return new ProblemException(ProblemCode.FORBIDDEN, "与「" + partner
                + "」的工单互换由别的单位经办；请由该单位的账号来做，或换一个系统名称。");
    }

    /** As what an order went to that system, or empty if it never did. */
    public Optional<Terms> sentBefore(String partner, String number) {
        return storage.read(() -> jdbc.sql("select o.handler, o.sent_at, o.due_at from exchange_order o join"
                        + " exchange_batch b on b.id = o.batch where b.partner = ? and b.direction = 'OUT' and o.number = ?"
                        + " and o.sent_at is not null order by b.id fetch first 1 row only").params(partner, number)
                .query((row, n) -> new Terms(row.getString(1), instant(row.getObject(2, OffsetDateTime.class)),
                        instant(row.getObject(3, OffsetDateTime.class)))).optional());
    }

    /**
     * Notes a batch as sent. The same batch again, after a lost connection, is no second sending.
     *
     * @throws ProblemException if the batch was sent with other content, or bears a name that cannot be kept
     */
    public void sent(String partner, OrderBatch batch, Instant at) {
        Given.check(partner, batch);
        storage.write(() -> known(partner, Direction.OUT, batch).orElseGet(() -> add(partner, Direction.OUT, batch, at)));
    }

    /**
     * Whether orders of a batch are what went with it; some may be left out.
     *
     * @throws ProblemException if one is not
     */
    public void unchanged(long id, OrderBatch batch) {
        Map<String, String> then = storage.read(() -> hashes(id));
        if (batch.orders().stream().anyMatch(order -> !hash(order).equals(then.get(order.number())))) {
            throw changed(batch);
        }
    }

    /**
     * Takes a batch in, order by order, and gives the acknowledgement to answer with. The same batch again gives the
     * same acknowledgement and takes nothing in; an order that came in another batch is taken in once.
     *
     * @param take takes one new order in and says under which number, or throws {@link ProblemException} to refuse it
     */
    public Acknowledgement receive(String partner, OrderBatch batch, Instant at, Function<WorkOrder, String> take) {
        Given.check(partner, batch);
        return storage.write(() -> {
            lock(partner);
            Optional<Long> known = known(partner, Direction.IN, batch);
            if (known.isPresent()) {
                return acknowledgement(known.get(), batch.batch());
            }
            Map<WorkOrder, OrderResult> results = new LinkedHashMap<>();
            batch.orders().forEach(order -> results.put(order, taken(partner, order, take)));
            long id = add(partner, Direction.IN, batch, at);
            note(id, results.values().stream(), at);
            return acknowledgement(id, batch.batch());
        });
    }

    /**
     * Notes what the receiver said about a batch that we sent. The same word again changes nothing.
     *
     * @throws ProblemException if no such batch was sent
     */
    public void acknowledged(String partner, Acknowledgement told, Instant at) {
        Given.check(partner, told);
        storage.write(() -> {
            long batch = find(partner, Direction.OUT, told.batch()).orElseThrow(() -> new ProblemException(
                    ProblemCode.NOT_FOUND, "没有发给「" + partner + "」的批次「" + told.batch() + "」。"));
            List<OrderResult> before = results(batch);
            note(batch, told.results().stream().filter(result -> !before.contains(result)), at);
            return batch;
        });
    }

    /** Compares what was sent from an instant (inclusive) until another (exclusive) with what the receiver said. */
    public Reconciliation reconcile(String partner, Instant from, Instant until, Instant now, Duration patience) {
        return storage.read(() -> Reconciliation.of(
                jdbc.sql("select o.number, b.batch, o.hash, b.made_at from exchange_order o join exchange_batch b"
                                + " on b.id = o.batch where b.partner = ? and b.direction = 'OUT' and b.made_at >= ?"
                                + " and b.made_at < ?").params(partner, time(from), time(until))
                        .query((row, n) -> new Reconciliation.Sent(row.getString(1), row.getString(2),
                                row.getString(3), row.getObject(4, OffsetDateTime.class).toInstant())).list(),
                jdbc.sql("select a.number, b.batch, a.accepted, a.own_number, a.reason from exchange_acknowledgement a join"
                                + " exchange_batch b on b.id = a.batch where b.partner = ? and b.direction = 'OUT'"
                                + " and b.made_at >= ? and b.made_at < ?").params(partner, time(from), time(until))
                        .query((row, n) -> new Reconciliation.Told(row.getString(1), row.getString(2),
                                row.getBoolean(3), row.getString(4), row.getString(5))).list(), now, patience));
    }

    private OrderResult taken(String partner, WorkOrder order, Function<WorkOrder, String> take) {
        Optional<OrderResult> before = jdbc.sql("select o.hash, a.own_number from exchange_order o join exchange_batch b"
                        + " on b.id = o.batch join exchange_acknowledgement a on a.batch = b.id and a.number = o.number"
                        + " where b.partner = ? and b.direction = 'IN' and o.number = ? and a.accepted"
                        + " order by a.id fetch first 1 row only").params(partner, order.number())
                .query((row, n) -> row.getString(1).equals(hash(order))
                        ? OrderResult.accepted(order.number(), row.getString(2))
                        : OrderResult.refused(order.number(), "这一工单号此前已接收，内容不同；更改请另行说明，不要重用工单号。"))
                .optional();
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return OrderResult.accepted(order.number(), take.apply(order));
        } catch (ProblemException refused) {
            return OrderResult.refused(order.number(), refused.getMessage());
        }
    }

    private Optional<Long> known(String partner, Direction direction, OrderBatch batch) {
        Optional<Long> id = find(partner, direction, batch.batch());
        id.ifPresent(known -> {
            Map<String, String> now = new LinkedHashMap<>();
            batch.orders().forEach(order -> now.put(order.number(), hash(order)));
            if (!hashes(known).equals(now)) {
                throw changed(batch);
            }
        });
        return id;
    }

    private Map<String, String> hashes(long batch) {
        Map<String, String> hashes = new LinkedHashMap<>();
        jdbc.sql("select number, hash from exchange_order where batch = ?").param(batch).query(row -> {
            hashes.put(row.getString(1), row.getString(2));
        });
        return hashes;
    }

    private static ProblemException changed(OrderBatch batch) {
        return new ProblemException(ProblemCode.CONFLICT, "批次「" + batch.batch() + "」此前已有，内容不同；更正请用新的批次号。");
    }

    private Optional<Long> find(String partner, Direction direction, String batch) {
        return jdbc.sql("select id from exchange_batch where partner = ? and direction = ? and batch = ? for update")
                .params(partner, direction.name(), batch).query(Long.class).optional();
    }

    private long add(String partner, Direction direction, OrderBatch batch, Instant at) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into exchange_batch (partner, direction, batch, made_at) values (?, ?, ?, ?)")
                .params(partner, direction.name(), batch.batch(), time(at)).update(id, "id");
        long added = id.getKeyAs(Long.class);
        boolean ours = direction == Direction.OUT;
        ORDERS.insert(jdbc, batch.orders().stream().map(order -> Arrays.asList(added, order.number(), hash(order),
                ours ? order.handler() : null, ours ? time(order.sentAt()) : null, time(order.dueAt())))
                .toList());
        return added;
    }

    private void note(long batch, Stream<OrderResult> results, Instant at) {
        ACKNOWLEDGEMENTS.insert(jdbc, results.map(result -> Arrays.asList(batch, result.number(), result.accepted(),
                result.ownNumber(), shortened(result.reason()), time(at))).toList());
    }

    private static String shortened(String reason) {
        return reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    private Acknowledgement acknowledgement(long batch, String id) {
        Instant at = jdbc.sql("select made_at from exchange_batch where id = ?").param(batch)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant()).single();
        return Acknowledgement.of(id, at, results(batch));
    }

    private List<OrderResult> results(long batch) {
        return new ArrayList<>(jdbc.sql("select number, accepted, own_number, reason from exchange_acknowledgement"
                        + " where batch = ? order by id").param(batch)
                .query((row, n) -> new OrderResult(row.getString(1), row.getBoolean(2), row.getString(3),
                        row.getString(4))).list());
    }

    /** Batches of one system come in one after the other: an order may stand in two of them. */
    private void lock(String partner) {
        String locking = "select partner from exchange_partner where partner = ? for update";
        if (jdbc.sql(locking).param(partner).query(String.class).optional().isEmpty()) {
            try {
                storage.attempt(() -> jdbc.sql("insert into exchange_partner (partner) values (?)").param(partner)
                        .update());
            } catch (DuplicateKeyException begunMeanwhile) {
                jdbc.sql(locking).param(partner).query(String.class).single();
            }
        }
    }

    /** With a secret: an order holds a telephone, and the plain hash of a known text with one number can be guessed. */
    private String hash(WorkOrder order) {
        return Sha256.hex(Long.toHexString(hashes.secretNumber("work-order")).getBytes(StandardCharsets.UTF_8),
                json.writeValueAsBytes(order));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
