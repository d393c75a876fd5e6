package org.fengqiao.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fengqiao.hash.Sha256;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.key.SigningKeys;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Walks all lanes and seals, a page at a time, and names the first break. */
public final class AuditVerifier {

    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final Storage storage;
    private final SigningKeys keys;
    private final JsonMapper json = Json.mapper();

    public AuditVerifier(JdbcClient jdbc, Storage storage, SigningKeys keys) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.keys = keys;
    }

    public AuditCheck verify() {
        long entries = 0;
        for (int lane = 0; lane < AuditLog.LANES; lane++) {
            AuditCheck walked = lane(lane);
            entries += walked.entries();
            if (!walked.whole()) {
                return new AuditCheck(entries, 0, walked.broken());
            }
        }
        return seals(entries);
    }

    private AuditCheck lane(int lane) {
        // Read before the walk: what is written meanwhile lies behind it and is left to the next verification.
        AuditSeal.End end = storage.read(() -> jdbc.sql("select sequence, hash from audit_lane where lane = ?")
                .param(lane).query((row, n) -> new AuditSeal.End(lane, row.getLong(1), row.getString(2))).optional())
                .orElse(null);
        if (end == null) {
            return new AuditCheck(0, 0, "审计链第 " + lane + " 道不见了。");
        }
        long sequence = 0;
        String previous = AuditStatement.GENESIS;
        while (sequence < end.sequence()) {
            List<Row> page = page(lane, sequence, end.sequence());
            if (page.isEmpty()) {
                return new AuditCheck(sequence, 0, at(lane, sequence + 1) + "缺失。");
            }
            for (Row row : page) {
                String broken = broken(lane, sequence + 1, previous, row);
                if (broken != null) {
                    return new AuditCheck(sequence, 0, broken);
                }
                sequence++;
                previous = row.hash();
            }
        }
        return new AuditCheck(sequence, 0, previous.equals(end.hash()) ? null : at(lane, sequence) + "与链尾不符。");
    }

    private String broken(int lane, long sequence, String previous, Row row) {
        String where = at(lane, sequence);
        if (row.sequence() != sequence) {
            return where + "缺失。";
        }
        if (!Sha256.hex(row.statement()).equals(row.hash())) {
            return where + "的内容被改动。";
        }
        try {
            AuditStatement stated = json.readValue(row.statement(), AuditStatement.class);
            if (!stated.previous().equals(previous) || stated.lane() != lane || stated.sequence() != sequence) {
                return where + "与前一条接不上。";
            }
            boolean same = stated.account().equals(row.account()) && stated.action().code().equals(row.action())
                    && Objects.equals(stated.matter(), row.matter()) && found(stated, row.object())
                    && AuditLog.day(stated.at()).equals(row.day());
            return same ? null : where + "的检索列与内容不符。";
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return where + "的内容读不出来。";
        }
    }

    /** On a copy that the service never opened, entries of the earlier format are not filled in yet. */
    private static boolean found(AuditStatement stated, String object) {
        return Objects.equals(object, stated.object())
                || object == null && stated.format().equals(AuditStatement.WITHOUT_OBJECT);
    }

    private AuditCheck seals(long entries) {
        List<SealRow> seals = storage.read(() -> jdbc.sql("select statement, signing_key, signature, audit_day from"
                        + " audit_seal order by audit_day")
                .query((row, n) -> new SealRow(row.getBytes(1), row.getString(2), row.getBytes(3),
                        row.getObject(4, LocalDate.class))).list());
        for (SealRow seal : seals) {
            if (!keys.valid(seal.key(), seal.statement(), seal.signature())) {
                return new AuditCheck(entries, seals.size(), seal.day() + " 的封印验签不过。");
            }
            AuditSeal stated = json.readValue(seal.statement(), AuditSeal.class);
            for (AuditSeal.End end : stated.ends()) {
                if (!stands(end)) {
                    return new AuditCheck(entries, seals.size(), seal.day() + " 的封印与"
                            + at(end.lane(), end.sequence()) + "不符：封印之后有记录被删改。");
                }
            }
        }
        return new AuditCheck(entries, seals.size(), null);
    }

    private boolean stands(AuditSeal.End end) {
        return storage.read(() -> jdbc.sql("select hash from audit_entry where lane = ? and sequence = ?")
                .params(end.lane(), end.sequence()).query(String.class).optional()).filter(end.hash()::equals)
                .isPresent();
    }

    private List<Row> page(int lane, long after, long last) {
        return storage.read(() -> jdbc.sql("select * from audit_entry where lane = ? and sequence > ? and sequence <= ?"
                        + " order by sequence fetch first ? rows only").params(lane, after, last, PAGE)
                .query((row, n) -> new Row(row.getLong("sequence"), row.getString("hash"), row.getBytes("statement"),
                        row.getString("account"), row.getString("action"), row.getString("matter"),
                        row.getString("object"),
                        row.getObject("audit_day", LocalDate.class))).list());
    }

    private static String at(int lane, long sequence) {
        return "审计链第 " + lane + " 道第 " + sequence + " 条";
    }

    private record Row(long sequence, String hash, byte[] statement, String account, String action, String matter,
                       String object, LocalDate day) {
    }

    private record SealRow(byte[] statement, String key, byte[] signature, LocalDate day) {
    }
}
