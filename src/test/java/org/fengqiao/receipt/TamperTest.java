package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.receipt.archive.ArchiveKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Changes every column of every table, and sees that the change is named or that the database would not have it. */
class TamperTest extends StoreTest {

    private static final int ROWS = 4;

    /** What a changed column must be named as; columns that are not listed here are keys the database protects. */
    private static final Map<String, BreakKind> NAMED = Map.ofEntries(
            Map.entry("receipt_chain.sequence", BreakKind.SEQUENCE),
            Map.entry("receipt_chain.hash", BreakKind.SEQUENCE),
            Map.entry("receipt_chain.recorded_at", BreakKind.SEQUENCE),
            Map.entry("receipt_chain.master_key", BreakKind.KEY),
            Map.entry("receipt_chain.wrapped_key", BreakKind.KEY),
            Map.entry("receipt_entry.kind", BreakKind.CONTENT),
            Map.entry("receipt_entry.hash", BreakKind.CONTENT),
            Map.entry("receipt_entry.previous", BreakKind.PREVIOUS),
            Map.entry("receipt_entry.recorded_at", BreakKind.CONTENT),
            Map.entry("receipt_entry.client", BreakKind.CONTENT),
            Map.entry("receipt_entry.account", BreakKind.CONTENT),
            Map.entry("receipt_entry.decision", BreakKind.CONTENT),
            Map.entry("receipt_entry.pack", BreakKind.CONTENT),
            Map.entry("receipt_entry.policy_revision", BreakKind.CONTENT),
            Map.entry("receipt_entry.directory_revision", BreakKind.CONTENT),
            Map.entry("receipt_entry.statement", BreakKind.CONTENT),
            Map.entry("receipt_entry.input", BreakKind.CONTENT),
            Map.entry("receipt_entry.output", BreakKind.CONTENT),
            Map.entry("receipt_personal.sealed", BreakKind.COMMITMENT),
            Map.entry("receipt_terms_party.body", BreakKind.INDEX),
            Map.entry("receipt_terms_party.part", BreakKind.INDEX),
            Map.entry("receipt_terms_rule.rule", BreakKind.INDEX),
            Map.entry("receipt_terms_rule.pack", BreakKind.INDEX),
            Map.entry("receipt_idempotency.client", BreakKind.IDEMPOTENCY),
            Map.entry("receipt_idempotency.idempotency_key", BreakKind.IDEMPOTENCY),
            Map.entry("receipt_idempotency.recorded_at", BreakKind.IDEMPOTENCY),
            Map.entry("receipt_idempotency.entry", BreakKind.IDEMPOTENCY),
            Map.entry("receipt_block.block", BreakKind.INDEX),
            Map.entry("receipt_block.recorded_on", BreakKind.INDEX),
            Map.entry("receipt_block.policy_revision", BreakKind.INDEX),
            Map.entry("receipt_block.directory_revision", BreakKind.INDEX),
            Map.entry("receipt_pending.clock_at", BreakKind.ANCHOR),
            Map.entry("receipt_anchor.number", BreakKind.ANCHOR),
            Map.entry("receipt_anchor.anchor_day", BreakKind.ANCHOR),
            Map.entry("receipt_anchor.previous", BreakKind.ANCHOR),
            Map.entry("receipt_anchor.hash", BreakKind.ANCHOR),
            Map.entry("receipt_anchor.root", BreakKind.ANCHOR),
            Map.entry("receipt_anchor.leaves", BreakKind.ANCHOR),
            Map.entry("receipt_anchor.made_at", BreakKind.ANCHOR),
            Map.entry("receipt_anchor.signing_key", BreakKind.ANCHOR),
            Map.entry("receipt_anchor.statement", BreakKind.ANCHOR),
            Map.entry("receipt_anchor.signature", BreakKind.SIGNATURE),
            Map.entry("receipt_anchor_leaf.anchor", BreakKind.ANCHOR),
            Map.entry("receipt_anchor_leaf.hash", BreakKind.ANCHOR),
            Map.entry("archive_blob.hash", BreakKind.ARCHIVE),
            Map.entry("archive_blob.part", BreakKind.ARCHIVE),
            Map.entry("archive_blob.content", BreakKind.ARCHIVE),
            Map.entry("archive_revision.manifest", BreakKind.ARCHIVE),
            Map.entry("archive_revision.kept_at", BreakKind.ARCHIVE),
            Map.entry("archive_file.path", BreakKind.ARCHIVE),
            Map.entry("archive_file.hash", BreakKind.ARCHIVE));

    @BeforeEach
    void fill() {
        store.record("m1");
        store.parts.receipts().record(Samples.fresh("m2", "hotline", "k1", "body"));
        store.record("m2");
        store.record("m3");
        store.parts.erasures().erase("m3", Samples.ASKED, "期满清除");
        store.clock.set("2026-11-21T02:00:00Z");
        store.parts.anchors().anchor();
        store.record("m1");
        store.clock.set("2026-11-22T02:00:00Z");
        store.parts.anchors().anchor();
        store.record("m4");
        store.record("m4");
        store.parts.archive().keep(ArchiveKind.POLICY, "p1", new TreeMap<>(Map.of(
                "futian/pack.yaml", "name: futian".getBytes(StandardCharsets.UTF_8),
                "national/pack.yaml", "name: national".getBytes(StandardCharsets.UTF_8))));
        assertThat(store.parts.verifier().verify().sentence()).startsWith("完好");
    }

    @Test
    void everyChangedColumnOfEveryRowIsNamed() {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Column column : columns()) {
            for (String change : column.changes()) {
                List<Verification> found = new ArrayList<>();
                for (int row = 0; row < rows(column.table()); row++) {
                    found.addAll(afterwards(column, change, row));
                }
                String name = column.table() + "." + column.name();
                if (NAMED.containsKey(name) && found.isEmpty()) {
                    wrong.computeIfAbsent(name, n -> new ArrayList<>()).add(change + ": no row could be changed");
                }
                found.stream().filter(v -> v.whole() || NAMED.containsKey(name) && v.first().kind() != NAMED.get(name))
                        .forEach(v -> wrong.computeIfAbsent(name, n -> new ArrayList<>())
                                .add(change + ": " + v.sentence()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyMissingRowIsNoticed() {
        for (String table : List.of("receipt_chain", "receipt_entry", "receipt_personal", "receipt_terms_party",
                "receipt_terms_rule", "receipt_block", "receipt_pending", "receipt_anchor", "receipt_anchor_leaf", "archive_blob",
                "archive_revision", "archive_file")) {
            for (int row = 0; row < rows(table); row++) {
                for (Verification found : afterwards("delete from " + table + where(table, row))) {
                    assertThat(found.whole()).as("%s row %s: %s", table, row, found.sentence()).isFalse();
                }
            }
        }
    }

    @Test
    void theSentenceSaysWhereAndWhat() {
        assertThat(afterwards("update receipt_entry set policy_revision = 'p9' where matter = 'm2' and sequence = 2"))
                .singleElement().satisfies(v -> {
                    assertThat(v.first().matter()).isEqualTo("m2");
                    assertThat(v.first().sequence()).isEqualTo(2);
                    assertThat(v.sentence()).isEqualTo(
                            "断裂（内容）：事项「m2」第 2 环：列 policy_revision 是「p9」，陈述里是「p1」。");
                });
        assertThat(afterwards("delete from receipt_personal where entry in"
                + " (select id from receipt_entry where matter = 'm2' and sequence = 1)")).singleElement()
                .satisfies(v -> assertThat(v.sentence()).isEqualTo(
                        "断裂（承诺）：事项「m2」第 1 环：个人信息不见了，链上没有清除记录。"));
    }

    private long rows(String table) {
        return Math.min(ROWS, store.rows(table));
    }

    /** Every change to a column in one row, undone afterwards. */
    private List<Verification> afterwards(Column column, String change, int row) {
        return afterwards("update " + column.table() + " set " + column.name() + " = " + change
                + where(column.table(), row) + " and " + column.name() + " is distinct from " + change);
    }

    /** What is found after a change; empty if the database refused it or it changed nothing. The change is undone. */
    private List<Verification> afterwards(String sql) {
        return store.transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return store.jdbc.update(sql) == 0 ? List.of() : List.of(store.parts.verifier().verify());
            } catch (DataAccessException refused) {
                return List.of();
            }
        });
    }

    /** Rows in an order of their own on each database; all of them are visited. */
    private String where(String table, int row) {
        String id = database == Database.H2 ? "_rowid_" : "ctid";
        return " where " + id + " = (select " + id + " from " + table + " order by " + id + " offset " + row
                + " rows fetch first 1 row only)";
    }

    private List<Column> columns() {
        return store.jdbc.query("select lower(table_name) as t, lower(column_name) as c, lower(data_type) as d,"
                        + " is_nullable as n from information_schema.columns where (lower(table_name) like 'receipt_%'"
                        // only tells writers which sets there are; one that it hides is added again
                        + " and lower(table_name) <> 'receipt_terms')"
                        + " or lower(table_name) like 'archive_%' order by 1, 2",
                (row, n) -> new Column(row.getString("t"), row.getString("c"), row.getString("d"),
                        row.getString("n").equals("YES")));
    }

    /** A column, and how it can be changed. */
    private record Column(String table, String name, String type, boolean nullable) {

        List<String> changes() {
            List<String> changes = new ArrayList<>();
            if (type.contains("char")) {
                changes.add("'x' || substring(coalesce(" + name + ", '') from 2)");
            } else if (type.contains("int")) {
                changes.add(name + " + 1");
                changes.add(name + " + 1000");
            } else if (type.contains("time")) {
                changes.add(name + " + interval '1' second");
            } else if (type.equals("date")) {
                changes.add(name + " + interval '1' day");
            } else {
                changes.add("substring(" + name + " from 1 for 4) || substring(" + name + " from 6)");
                changes.add(name + " || substring(" + name + " from 1 for 1)");
            }
            if (name.equals("input") || name.equals("output")) {
                changes.add("statement");
            }
            if (nullable) {
                changes.add("null");
            }
            return changes;
        }
    }
}
