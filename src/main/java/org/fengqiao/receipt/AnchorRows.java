package org.fengqiao.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fengqiao.json.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Anchors and their leaves in the database. */
final class AnchorRows {

    private static final String UNCOVERED = " from receipt_entry e where e.recorded_at >= :since"
            + " and e.recorded_at < :until and not exists (select 1 from receipt_anchor_leaf l"
            + " where l.matter = e.matter and l.sequence >= e.sequence)";
    private static final int FETCH = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json = Json.mapper();

    AnchorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Anchor> latest() {
        return jdbc.sql("select hash, statement, signature from receipt_anchor order by number desc"
                + " fetch first 1 row only").query((row, n) -> anchor(row.getString(1), row.getBytes(2), row.getBytes(3)))
                .optional();
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

    /** When the oldest entry was recorded that no anchor covers, if there is one in that span. */
    Optional<Instant> oldestUncovered(Instant since, Instant until) {
        return jdbc.sql("select min(e.recorded_at)" + UNCOVERED)
                .param("since", Columns.of(since)).param("until", Columns.of(until))
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))).single()
                .map(OffsetDateTime::toInstant);
    }

    /** Takes the last uncovered entry of each chain in that span as a leaf. */
    void cover(long anchor, Instant since, Instant until) {
        jdbc.sql("insert into receipt_anchor_leaf (matter, sequence, anchor, hash)"
                        + " select e.matter, e.sequence, cast(:anchor as bigint), e.hash" + UNCOVERED
                        + " and not exists (select 1 from receipt_entry later where later.matter = e.matter"
                        + " and later.sequence > e.sequence and later.recorded_at < :until)")
                .param("anchor", anchor).param("since", Columns.of(since)).param("until", Columns.of(until)).update();
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
