package org.fengqiao.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Packed;
import org.fengqiao.receipt.store.StoreException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The entries of all chains. Rows are added and read; no statement here changes one. */
final class Entries {

    private static final String SELECT =
            "select e.*, p.sealed from receipt_entry e left join receipt_personal p on p.entry = e.id";

    private static final int KIB = 1024;

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return id of the new row */
    long add(DecisionStatement stated, String hash, byte[] statement, byte[] input, byte[] output, byte[] sealed,
             SearchIndex.Sets sets) {
        byte[] packedInput = fitting("事项内容", input);
        byte[] packedOutput = fitting("裁定结果", output);
        if (sealed.length > Packed.COLUMN) {
            throw tooLarge("正文与个人信息", sealed.length);
        }
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into receipt_entry (matter, sequence, kind, hash, previous, recorded_at, client, account,"
                        + " decision, pack, policy_revision, directory_revision, statement, input, output,"
                        + " parties, rules)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(stated.link().matter(), stated.link().sequence(), stated.kind(), hash,
                        stated.link().previous(), Columns.of(stated.link().recordedAt()), stated.asked().client(),
                        stated.asked().account(), stated.decision(), stated.pack(), stated.policyRevision(),
                        stated.directoryRevision(), statement, packedInput, packedOutput,
                        sets.parties(), sets.rules())
                .update(id, "id");
        jdbc.sql("insert into receipt_personal (entry, sealed) values (?, ?)").params(id(id), sealed).update();
        return id(id);
    }

    /** @return id of the new row */
    long add(ErasureStatement stated, String hash, byte[] statement) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into receipt_entry (matter, sequence, kind, hash, previous, recorded_at, client, account,"
                        + " statement) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(stated.link().matter(), stated.link().sequence(), stated.kind(), hash,
                        stated.link().previous(), Columns.of(stated.link().recordedAt()), stated.asked().client(),
                        stated.asked().account(), statement)
                .update(id, "id");
        return id(id);
    }

    Optional<EntryRow> find(long id) {
        return jdbc.sql(SELECT + " where e.id = ?").param(id).query(Entries::row).optional();
    }

    Optional<EntryRow> find(String matter, long sequence) {
        return jdbc.sql(SELECT + " where e.matter = ? and e.sequence = ?").params(matter, sequence)
                .query(Entries::row).optional();
    }

    /** @return how many matters it added */
    int withhold(String matter) {
        return jdbc.sql("insert into receipt_withheld (matter) select m.matter from (select cast(? as varchar(200)) as matter) m"
                + " where not exists (select 1 from receipt_withheld w where w.matter = m.matter)").param(matter).update();
    }

    /** The newest receipt of a decision: the same answer may have been given several times. */
    Optional<EntryRow> newest(String decision) {
        return jdbc.sql(SELECT + " where e.decision = ? and not exists (select 1 from receipt_withheld w where w.matter = e.matter)"
                + " order by e.id desc fetch first 1 row only").param(decision)
                .query(Entries::row).optional();
    }

    /** Entries of a chain in order, beginning after a sequence number. */
    List<EntryRow> after(String matter, long sequence, int limit) {
        return jdbc.sql(SELECT + " where e.matter = ? and e.sequence > ? order by e.sequence"
                + " fetch first ? rows only").params(matter, sequence, limit).query(Entries::row).list();
    }

    /** The first erasure after an entry, in its chain. */
    Optional<EntryRow> erasureAfter(String matter, long sequence) {
        return jdbc.sql(SELECT + " where e.matter = ? and e.sequence > ? and e.kind = 'erasure' order by e.sequence"
                + " fetch first 1 row only").params(matter, sequence).query(Entries::row).optional();
    }

    /** @return how many entries lost their personal fields */
    int dropPersonal(String matter) {
        return jdbc.sql("delete from receipt_personal where entry in (select id from receipt_entry where matter = ?)")
                .param(matter).update();
    }

    private static byte[] fitting(String what, byte[] content) {
        byte[] packed = Packed.pack(content);
        if (packed.length > Packed.COLUMN) {
            throw tooLarge(what, packed.length);
        }
        return packed;
    }

    private static StoreException tooLarge(String what, int bytes) {
        return new StoreException(StoreException.Kind.TOO_LARGE, "这件事项的" + what + "太大：压缩后仍有 " + (bytes + KIB - 1) / KIB
                + " KB，一份回执的每一部分至多 " + Packed.COLUMN / KIB + " KB，所以没有裁定，也没有保存。请缩短正文、"
                + "长附件留在原系统而只写编号，或把几件诉求拆成几个事项提交。");
    }

    private static long id(GeneratedKeyHolder holder) {
        return holder.getKeyAs(Long.class);
    }

    private static EntryRow row(ResultSet row, int number) throws SQLException {
        return new EntryRow(row.getLong("id"), row.getString("matter"), row.getLong("sequence"),
                row.getString("kind"), row.getString("hash"), row.getString("previous"),
                Columns.instant(row, "recorded_at"), row.getString("client"), row.getString("account"),
                row.getString("decision"), row.getString("pack"), row.getString("policy_revision"),
                row.getString("directory_revision"), row.getBytes("statement"), row.getBytes("input"),
                row.getBytes("output"), row.getBytes("sealed"), row.getObject("parties", Long.class),
                row.getObject("rules", Long.class));
    }
}
