package org.fengqiao.receipt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables that receipts are found by: one row per body and part, one per rule. */
final class SearchIndex {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SearchIndex(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(long entry, SearchTerms terms) {
        List<Object[]> parties = new ArrayList<>();
        terms.parties().forEach(p -> parties.add(new Object[] {p.body(), entry, p.part().code()}));
        batches.batchUpdate("insert into receipt_party (body, entry, part) values (?, ?, ?)", parties);
        List<Object[]> rules = new ArrayList<>();
        terms.rules().forEach(r -> rules.add(new Object[] {r.rule(), r.pack(), entry}));
        batches.batchUpdate("insert into receipt_rule (rule, pack, entry) values (?, ?, ?)", rules);
    }

    /** Terms as they lie in the tables, as text: nothing there is taken for true. */
    Map<Long, TreeSet<String>> lines(Collection<Long> entries) {
        Map<Long, TreeSet<String>> lines = new HashMap<>();
        entries.forEach(entry -> lines.put(entry, new TreeSet<>()));
        if (entries.isEmpty()) {
            return lines;
        }
        jdbc.sql("select entry, body, part from receipt_party where entry in (:entries)").param("entries", entries)
                .query(row -> {
                    lines.get(row.getLong("entry")).add("单位 " + row.getString("body") + " " + row.getString("part"));
                });
        jdbc.sql("select entry, pack, rule from receipt_rule where entry in (:entries)").param("entries", entries)
                .query(row -> {
                    lines.get(row.getLong("entry")).add("规则 " + row.getString("pack") + "/" + row.getString("rule"));
                });
        return lines;
    }

    /** The same text for terms as they ought to be. */
    static TreeSet<String> lines(SearchTerms terms) {
        TreeSet<String> lines = new TreeSet<>();
        terms.parties().forEach(p -> lines.add("单位 " + p.body() + " " + p.part().code()));
        terms.rules().forEach(r -> lines.add("规则 " + r.pack() + "/" + r.rule()));
        return lines;
    }
}
