package org.fengqiao.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Anchors and their leaves in the database. */
final class AnchorRows {

    private static final int FETCH = 500;
    private static final String LATEST = " where number = (select max(number) from receipt_anchor)";

    private final JdbcClient jdbc;
    private final JsonMapper json = Json.mapper();

    AnchorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Anchor> latest() {
        return jdbc.sql("select hash, statement, signature from receipt_anchor" + LATEST)
                .query((row, n) -> anchor(row.getString(1), row.getBytes(2), row.getBytes(3))).optional();
    }

    /** What names the latest anchor; the start of all chains while there is none. */
    AnchorRef latestRef() {
        return jdbc.sql("select number, hash from receipt_anchor" + LATEST)
                .query((row, n) -> new AnchorRef(row.getLong(1), row.getString(2))).optional()
                .orElse(new AnchorRef(0, Link.GENESIS));
    }

    Optional<Anchor> find(long number) {
        return jdbc.sql("select hash, statement, signature from receipt_anchor where number = ?").param(number)
                .query((row, n) -> anchor(row.getString(1), row.getBytes(2), row.getBytes(3))).optional();
    }

    List<Anchor> between(LocalDate from, LocalDate to) {
        return jdbc.sql("select hash, statement, signature from receipt_anchor where anchor_day >= ?"
                + " and anchor_day <= ? order by number").params(from, to)
                .query((row, n) -> anchor(row.getString(1), row.getBytes(2), row.getBytes(3))).list();
    }

    /** Notes that an entry is to be covered by the anchor of its day. */
    void await(long entry, Link link) {
        jdbc.sql("insert into receipt_pending (entry, clock_at) values (?, ?)").params(entry, Columns.of(link.clock()))
                .update();
    }

    /** What the clock said at the oldest entry that waits for an anchor, if one was written before {@code until}. */
    Optional<Instant> oldestPending(Instant until) {
        return jdbc.sql("select min(clock_at) from receipt_pending where clock_at < ?").param(Columns.of(until))
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))).single()
                .map(OffsetDateTime::toInstant);
    }

    /** Takes the last waiting entry of each chain as a leaf; what it covers waits no longer. */
    void cover(long anchor, Instant until) {
        jdbc.sql("insert into receipt_anchor_leaf (matter, sequence, anchor, hash)"
                        + " select e.matter, e.sequence, cast(:anchor as bigint), e.hash from (select max(p.entry) as last"
                        + " from receipt_pending p join receipt_entry w on w.id = p.entry where p.clock_at < :until"
                        + " group by w.matter) g join receipt_entry e on e.id = g.last")
                .param("anchor", anchor).param("until", Columns.of(until)).update();
        jdbc.sql("delete from receipt_pending p where exists (select 1 from receipt_entry e"
                        + " join receipt_anchor_leaf l on l.matter = e.matter and l.sequence >= e.sequence"
                        + " where e.id = p.entry and l.anchor = ?)")
                .param(anchor).update();
    }

    /** Hashes under an anchor in their order in the tree. Needs a transaction to be read as a stream. */
    void leaves(long anchor, Consumer<String> each) {
        jdbc.sql("select hash from receipt_anchor_leaf where anchor = ? order by hash").param(anchor)
                .withFetchSize(FETCH).query(row -> {
                    each.accept(row.getString(1));
                });
    }

    void add(Anchor anchor) {
        AnchorStatement stated = anchor.statement();
        jdbc.sql("insert into receipt_anchor (number, anchor_day, previous, hash, root, leaves, made_at, signing_key,"
                        + " statement, signature) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(stated.number(), stated.day(), stated.previous(), anchor.hash(), stated.root(),
                        stated.leaves(), Columns.of(stated.madeAt()), stated.key(), anchor.stated(),
                        anchor.signature())
                .update();
    }

    byte[] write(AnchorStatement statement) {
        return json.writeValueAsBytes(statement);
    }

    /** @throws tools.jackson.core.JacksonException if it was damaged */
    AnchorStatement read(byte[] stated) {
        return json.readValue(stated, AnchorStatement.class);
    }

    private Anchor anchor(String hash, byte[] stated, byte[] signature) {
        return new Anchor(read(stated), hash, stated, signature);
    }
}
