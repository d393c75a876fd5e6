package org.fengqiao.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.hash.Sha256;
import org.fengqiao.receipt.key.SigningKeys;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** Checks anchors one after the other: statement, order, signature, leaves. */
final class AnchorCheck {

    private final JdbcClient jdbc;
    private final AnchorRows rows;
    private final SigningKeys keys;

    AnchorCheck(JdbcClient jdbc, AnchorRows rows, SigningKeys keys) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.keys = keys;
    }

    /** A row of {@code receipt_anchor} as it lies there. */
    record Row(long number, LocalDate day, String previous, String hash, String root, long leaves, Instant madeAt,
               String key, byte[] stated, byte[] signature) {
    }

    Optional<Row> after(long number) {
        return jdbc.sql("select * from receipt_anchor where number > ? order by number fetch first 1 row only")
                .param(number).query(AnchorCheck::row).optional();
    }

    /** @param last the anchor before, or null */
    Optional<Break> check(Row row, Row last) {
        long expected = last == null ? 1 : last.number() + 1;
        if (row.number() != expected) {
            return Optional.of(Break.ofAnchor(BreakKind.ANCHOR, expected, "缺失，下一个是第 " + row.number() + " 号。"));
        }
        if (!Sha256.hex(row.stated()).equals(row.hash())) {
            return broken(row, "陈述的哈希与登记的不符。");
        }
        AnchorStatement stated;
        try {
            stated = rows.read(row.stated());
        } catch (JacksonException unreadable) {
            return broken(row, "陈述读不出来。");
        }
        Row told = new Row(stated.number(), stated.day(), stated.previous(), row.hash(), stated.root(),
                stated.leaves(), stated.madeAt(), stated.key(), row.stated(), row.signature());
        if (!told.equals(row) || !stated.format().equals(AnchorStatement.FORMAT)) {
            return broken(row, "有一列与陈述不符：列为 " + brief(row) + "，陈述为 " + brief(told) + "。");
        }
        if (!stated.previous().equals(last == null ? Link.GENESIS : last.hash())) {
            return broken(row, "所指的前一个锚与实际不符。");
        }
        if (!keys.trusts(stated.key())) {
            return Optional.of(Break.ofAnchor(BreakKind.SIGNATURE, row.number(), "由不受信任的密钥 " + stated.key()
                    + " 签名；如系旧密钥，请把它的公钥写入 fengqiao.receipt.keys.trusted-anchor-keys。"));
        }
        if (!keys.valid(stated.key(), row.stated(), row.signature())) {
            return Optional.of(Break.ofAnchor(BreakKind.SIGNATURE, row.number(), "签名与陈述不符。"));
        }
        return leaves(row);
    }

    private Optional<Break> leaves(Row row) {
        MerkleTree tree = new MerkleTree();
        try {
            rows.leaves(row.number(), tree::add);
        } catch (IllegalArgumentException notHex) {
            return broken(row, "有一片叶子不是哈希。");
        }
        return tree.leaves() == row.leaves() && tree.root().equals(row.root()) ? changedLeaf(row)
                : changedLeaf(row).or(() -> broken(row, "登记的 " + tree.leaves() + " 片叶子算出的根是 " + tree.root()
                        + "，陈述为 " + row.leaves() + " 片、" + row.root() + "。"));
    }

    /** A covered entry that is no longer the one that was signed. */
    private Optional<Break> changedLeaf(Row row) {
        return jdbc.sql("select l.matter, l.sequence, l.hash, e.hash as found from receipt_anchor_leaf l"
                        + " join receipt_entry e on e.matter = l.matter and e.sequence = l.sequence"
                        + " where l.anchor = ? and l.hash <> e.hash order by l.hash fetch first 1 row only")
                .param(row.number())
                .query((leaf, n) -> new Break(BreakKind.ANCHOR, leaf.getString("matter"), leaf.getLong("sequence"),
                        row.number(), "事项「" + leaf.getString("matter") + "」第 " + leaf.getLong("sequence")
                        + " 环：第 " + row.number() + " 号锚签名时它的哈希是 " + leaf.getString("hash") + "，现为 "
                        + leaf.getString("found") + "。"))
                .optional();
    }

    /** Leaves that belong to no anchor. */
    Optional<Break> strayLeaf() {
        List<Break> stray = jdbc.sql("select l.matter, l.sequence, l.anchor from receipt_anchor_leaf l where not exists"
                        + " (select 1 from receipt_anchor a where a.number = l.anchor) fetch first 1 row only")
                .query((leaf, n) -> new Break(BreakKind.ANCHOR, leaf.getString("matter"), leaf.getLong("sequence"),
                        leaf.getLong("anchor"), "事项「" + leaf.getString("matter") + "」第 " + leaf.getLong("sequence")
                        + " 环所属的第 " + leaf.getLong("anchor") + " 号锚不存在。")).list();
        return stray.stream().findFirst();
    }

    private static Optional<Break> broken(Row row, String sentence) {
        return Optional.of(Break.ofAnchor(BreakKind.ANCHOR, row.number(), sentence));
    }

    private static String brief(Row row) {
        return row.number() + "/" + row.day() + "/" + row.leaves() + "/" + row.root() + "/" + row.previous() + "/"
                + row.madeAt() + "/" + row.key();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(row.getLong("number"), row.getObject("anchor_day", LocalDate.class), row.getString("previous"),
                row.getString("hash"), row.getString("root"), row.getLong("leaves"),
                Columns.instant(row, "made_at"), row.getString("signing_key"), row.getBytes("statement"),
                row.getBytes("signature"));
    }
}
