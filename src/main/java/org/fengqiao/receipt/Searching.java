package org.fengqiao.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.receipt.Spans.Span;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turns a search into SQL. Pages follow the row number, and only blocks of numbers that can hold what is looked for are read. */
final class Searching {

    private static final int CHUNK = 200;
    private static final String WITHIN = " and e.id >= :low and e.id < :high";

    private final JdbcClient jdbc;
    private final Blocks blocks;

    Searching(JdbcClient jdbc, Blocks blocks) {
        this.jdbc = jdbc;
        this.blocks = blocks;
    }

    Page page(Search search) {
        List<Summary> found = new ArrayList<>();
        long before = search.before() == null ? Long.MAX_VALUE : search.before();
        for (Span span : spans(search, Long.MIN_VALUE, before, Comparator.reverseOrder())) {
            Map<String, Object> values = new LinkedHashMap<>();
            String where = where(search, values);
            values.put("low", span.from());
            values.put("high", Math.min(span.until(), before));
            values.put("limit", search.limit() + 1 - found.size());
            found.addAll(jdbc.sql("select e.id, e.matter, e.sequence, e.hash, e.decision, e.recorded_at, e.client,"
                            + " e.account, e.pack, e.policy_revision, e.directory_revision, p.entry as personal"
                            + " from receipt_entry e left join receipt_personal p on p.entry = e.id"
                            + where + WITHIN + " order by e.id desc fetch first :limit rows only")
                    .params(values).query(Searching::summary).list());
            if (found.size() > search.limit()) {
                List<Summary> page = found.subList(0, search.limit());
                return new Page(page, page.get(page.size() - 1).cursor());
            }
        }
        return new Page(found, null);
    }

    /** Row numbers after one, ascending. */
    List<Long> oldest(Search search, long after) {
        List<Long> found = new ArrayList<>();
        for (Span span : spans(search, after, Long.MAX_VALUE, Comparator.naturalOrder())) {
            Map<String, Object> values = new LinkedHashMap<>();
            String where = where(search, values);
            values.put("low", Math.max(span.from(), after + 1));
            values.put("high", span.until());
            values.put("limit", CHUNK - found.size());
            found.addAll(jdbc.sql("select e.id from receipt_entry e" + where + WITHIN
                    + " order by e.id fetch first :limit rows only").params(values).query(Long.class).list());
            if (found.size() == CHUNK) {
                break;
            }
        }
        return found;
    }

    long count(Search search) {
        long counted = 0;
        for (Span span : spans(search, Long.MIN_VALUE, Long.MAX_VALUE, Comparator.naturalOrder())) {
            Map<String, Object> values = new LinkedHashMap<>();
            String where = where(search, values);
            values.put("low", span.from());
            values.put("high", span.until());
            counted += jdbc.sql("select count(*) from receipt_entry e" + where + WITHIN).params(values)
                    .query(Long.class).single();
        }
        return counted;
    }

    /** Where to look, in that order; a matter has few receipts, which are found at once. */
    private List<Span> spans(Search search, long after, long before, Comparator<Long> order) {
        return search.matter() != null ? List.of(Span.ALL) : Spans.of(blocks.of(search).stream()
                .filter(block -> block * Blocks.SIZE < before && (block + 1) * Blocks.SIZE > after).sorted(order).toList());
    }

    private static String where(Search search, Map<String, Object> values) {
        StringJoiner all = new StringJoiner(" and ", " where ", "");
        all.add("e.kind = 'decision'");
        all.add("not exists (select 1 from receipt_withheld w where w.matter = e.matter)");
        equal(all, values, "matter", search.matter());
        equal(all, values, "policy_revision", search.policyRevision());
        equal(all, values, "directory_revision", search.directoryRevision());
        if (search.from() != null) {
            all.add("e.recorded_at >= :from");
            values.put("from", search.from().atStartOfDay(WorkCalendar.ZONE).toOffsetDateTime());
        }
        if (search.to() != null) {
            all.add("e.recorded_at < :to");
            values.put("to", search.to().plusDays(1).atStartOfDay(WorkCalendar.ZONE).toOffsetDateTime());
        }
        if (search.body() != null) {
            String parts = search.parts().isEmpty() ? "" : " and p.part in (:parts)";
            all.add("exists (select 1 from receipt_terms_party p where p.terms = e.parties and p.body = :body" + parts + ")");
            values.put("body", search.body());
            values.put("parts", search.parts().stream().map(Part::code).toList());
        }
        if (search.rule() != null || search.pack() != null) {
            all.add("exists (select 1 from receipt_terms_rule r where r.terms = e.rules"
                    + (search.rule() == null ? "" : " and r.rule = :rule")
                    + (search.pack() == null ? "" : " and r.pack = :pack") + ")");
            values.put("rule", search.rule() == null ? null : SearchTerms.cutRule(search.rule()));
            values.put("pack", search.pack());
        }
        return all.toString();
    }

    private static void equal(StringJoiner all, Map<String, Object> values, String column, String value) {
        if (value != null) {
            all.add("e." + column + " = :" + column);
            values.put(column, value);
        }
    }

    private static Summary summary(ResultSet row, int number) throws SQLException {
        row.getLong("personal");
        boolean erased = row.wasNull();
        return new Summary(row.getLong("id"), row.getString("matter"), row.getLong("sequence"), row.getString("hash"),
                row.getString("decision"), Columns.instant(row, "recorded_at"),
                new Asked(row.getString("client"), row.getString("account")), row.getString("pack"),
                row.getString("policy_revision"), row.getString("directory_revision"), erased);
    }
}
