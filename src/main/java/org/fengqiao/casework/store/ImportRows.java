package org.fengqiao.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Files that were handed in to be registered, and what became of each of their matters. */
public final class ImportRows {

    private static final int LONGEST = 1000;
    private static final SeveralRows MATTERS = SeveralRows.of("casework_import_matter", "entry", "number", "matter");

    private final JdbcClient jdbc;

    public ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file.
     *
     * @param number     rises with each file; 0 before it is kept
     * @param body       code of the body that the account acted for, or null
     * @param pack       or null for the one that covers the place of each matter
     * @param digest     SHA-256 of the file, in hexadecimal digits; null while it arrives
     * @param finishedAt when its last matter was registered or refused; null until then
     */
    public record Batch(String id, long number, String account, String body, String name, String source, String pack, String digest,
                        Instant begunAt, Instant finishedAt) {
    }

    /**
     * One matter of a file.
     *
     * @param entry  place in the whole record, rising
     * @param line   row, line or element of the file, from 1
     * @param mark   the caller's own id, or null where it could not be read
     * @param reason why it was refused, without the words that it quoted; otherwise null
     */
    public record Line(long entry, long line, String mark, ImportOutcome outcome, String reason) {
    }

    public void begin(Batch batch) {
        jdbc.sql("insert into casework_import (id, account, body, name, source, pack, begun_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(batch.id()).param(batch.account()).param(batch.body()).param(batch.name())
                .param(batch.source()).param(batch.pack()).param(Columns.of(batch.begunAt())).update();
    }

    public void arrived(String batch, String digest) {
        jdbc.sql("update casework_import set digest = ? where id = ?").params(digest, batch).update();
    }

    /** Of a file that was not taken in nothing stays. */
    public void forget(String batch) {
        jdbc.sql("delete from casework_import where id = ?").param(batch).update();
    }

    public void finish(String batch, Instant at) {
        jdbc.sql("update casework_import set finished_at = ? where id = ?").params(Columns.of(at), batch).update();
    }

    /** @param matters numbers in the register; empty for one that was refused */
    public void add(String batch, long line, String mark, ImportOutcome outcome, String reason, List<String> matters) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into casework_import_row (batch, line, mark, outcome, reason) values (?, ?, ?, ?, ?)")
                .param(batch).param(line).param(mark).param(outcome.code())
                .param(reason == null || reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST))
                .update(key, "id");
        MATTERS.insert(jdbc, IntStream.range(0, matters.size())
                .mapToObj(i -> List.of(key.getKey(), i + 1, matters.get(i))).toList());
    }

    /** Those of an account, and of all accounts of its body, newest first. */
    public List<Batch> latest(String account, String body, int limit) {
        // Not "account = ? or body = ?": for that the embedded database reads the whole table.
        return jdbc.sql("select * from (" + latestOf("account") + " union " + latestOf("body") + ") latest"
                        + " order by number desc fetch first :limit rows only")
                .param("account", account).param("body", body).param("limit", limit).query(ImportRows::batch).list();
    }

    private static String latestOf(String whose) {
        return "(select * from casework_import where " + whose + " = :" + whose
                + " order by number desc fetch first :limit rows only)";
    }

    public Optional<Batch> find(String id) {
        return jdbc.sql("select * from casework_import where id = ?").param(id).query(ImportRows::batch).optional();
    }

    /** The first that brought the same content from the same source before; empty if there is none. */
    public Optional<Batch> sameBefore(Batch batch) {
        return batch.digest() == null ? Optional.empty()
                : jdbc.sql("select * from casework_import where digest = ? and source = ? and number < ?"
                        + " order by number fetch first 1 row only")
                .params(batch.digest(), batch.source(), batch.number()).query(ImportRows::batch).optional();
    }

    /** How many came out in which way, of those that the reader may see. */
    public Map<ImportOutcome, Long> counts(String batch, Sight sight) {
        Map<ImportOutcome, Long> counts = new EnumMap<>(ImportOutcome.class);
        SightFilter filter = new SightFilter(sight, "m.matter");
        jdbc.sql("select r.outcome, count(*) as n from casework_import_row r where r.batch = :batch"
                        + seen(filter) + " group by r.outcome").param("batch", batch).params(filter.params())
                .query((row, number) -> counts.put(ImportOutcome.of(row.getString("outcome")), row.getLong("n"))).list();
        return counts;
    }

    /** One matter after another in the order of the file; what the reader may not see is not there. */
    public List<Line> lines(String batch, long after, int limit, Sight sight) {
        SightFilter filter = new SightFilter(sight, "m.matter");
        return jdbc.sql("select r.* from casework_import_row r where r.batch = :batch and r.id > :after"
                        + seen(filter) + " order by r.id fetch first :limit rows only").param("batch", batch)
                .param("after", after).param("limit", limit).params(filter.params())
                .query((row, number) -> new Line(row.getLong("id"), row.getLong("line"), row.getString("mark"),
                        ImportOutcome.of(row.getString("outcome")), row.getString("reason"))).list();
    }

    /** The numbers of a line that the reader may see. */
    public List<String> matters(long entry, Sight sight) {
        SightFilter filter = new SightFilter(sight, "m.matter");
        return jdbc.sql("select m.matter from casework_import_matter m where m.entry = :entry" + filter.condition()
                + " order by m.number").param("entry", entry).params(filter.params()).query(String.class).list();
    }

    /** Who may not see a matter does not learn that one was registered. */
    private static String seen(SightFilter filter) {
        return " and (r.outcome = 'refused' or exists (select 1 from casework_import_matter m where m.entry = r.id"
                + filter.condition() + "))";
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(row.getString("id"), row.getLong("number"), row.getString("account"), row.getString("body"), row.getString("name"),
                row.getString("source"), row.getString("pack"), row.getString("digest"),
                Columns.instant(row, "begun_at"), Columns.instant(row, "finished_at"));
    }
}
