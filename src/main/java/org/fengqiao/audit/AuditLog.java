package org.fengqiao.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.hash.Sha256;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Appends and finds. There is no way to change or remove an entry here. Takes part in the caller's transaction: what
 * was done and that it was written down stand or fall together; a reading is written down before it is shown.
 */
public final class AuditLog {

    /** As many writers as can go on beside each other. Changing it would break no chain, only move matters. */
    static final int LANES = 64;
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Storage storage;
    private final Clock clock;
    private final JsonMapper json = Json.mapper();

    AuditLog(JdbcClient jdbc, Storage storage, Clock clock) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.clock = clock;
    }

    public void append(AuditNote note) {
        append(List.of(note));
    }

    /** Several at once, always in the order of their lanes, so that two writers never wait for each other in a ring. */
    public void append(Collection<AuditNote> notes) {
        List<AuditNote> ordered = notes.stream().sorted(Comparator.comparingInt(AuditLog::lane)).toList();
        storage.write(() -> {
            ordered.forEach(this::write);
            return ordered.size();
        });
    }

    /** Who touched a matter, newest first. */
    public List<AuditEntry> ofMatter(String matter, int limit) {
        return find(new AuditSearch(matter, null, null, null, null, null), 0, limit);
    }

    /** What an account did, newest first. */
    public List<AuditEntry> ofAccount(String account, int limit) {
        return find(new AuditSearch(null, account, null, null, null, null), 0, limit);
    }

    /** Who changed what was touched, for example {@code account/zhang}, newest first. */
    public List<AuditEntry> ofObject(String object, int limit) {
        return find(new AuditSearch(null, null, object, null, null, null), 0, limit);
    }

    /** The lanes exist from the first start on: later a lane that is missing is a break and not a beginning. */
    void begin() {
        storage.write(() -> {
            for (int lane = 0; lane < LANES; lane++) {
                jdbc.sql("insert into audit_lane (lane, sequence, hash) select cast(? as integer), 0, cast(? as"
                        + " varchar(64)) where not exists (select 1 from audit_lane where lane = ?)")
                        .params(lane, AuditStatement.GENESIS, lane).update();
            }
            return LANES;
        });
        new EarlierObjects(jdbc, storage).fill();
    }

    private void write(AuditNote note) {
        int lane = lane(note);
        AuditSeal.End end = jdbc.sql("select sequence, hash from audit_lane where lane = ? for update").param(lane)
                .query((row, n) -> new AuditSeal.End(lane, row.getLong(1), row.getString(2))).single();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        AuditStatement statement = new AuditStatement(AuditStatement.FORMAT, lane, end.sequence() + 1, end.hash(), now,
                note.account(), note.body(), note.action(), note.matter(), note.object(), note.detail(), note.reason(),
                note.count());
        byte[] stated = json.writeValueAsBytes(statement);
        String hash = Sha256.hex(stated);
        jdbc.sql("insert into audit_entry (lane, sequence, hash, audit_day, at, account, action, matter, object,"
                        + " statement) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(lane).param(statement.sequence()).param(hash).param(day(now)).param(Columns.of(now))
                .param(note.account()).param(note.action().code()).param(note.matter()).param(note.object())
                .param(stated).update();
        jdbc.sql("update audit_lane set sequence = ?, hash = ? where lane = ?")
                .params(statement.sequence(), hash, lane).update();
    }

    /** What the search finds, newest first, from that row on. */
    public List<AuditEntry> find(AuditSearch search, int offset, int limit) {
        return storage.read(() -> jdbc.sql("select statement, hash from audit_entry where " + search.condition()
                        + " order by at desc, lane, sequence desc offset :offset rows fetch first :most rows only")
                .params(search.params()).param("offset", Math.max(0, offset))
                .param("most", Math.max(1, Math.min(limit, MOST)))
                .query((row, n) -> new AuditEntry(json.readValue(row.getBytes(1), AuditStatement.class),
                        row.getString(2))).list());
    }

    /** By the matter, so that its entries stand in one chain; what is about none, by the account. */
    static int lane(AuditNote note) {
        return Math.floorMod((note.matter() == null ? note.account() : note.matter()).hashCode(), LANES);
    }

    static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
