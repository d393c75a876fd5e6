package org.fengqiao.casework.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.casework.access.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leaders and desks look at over many matters: loads by body, matters by what they look for, matters by act. */
public final class CaseBoard {

    private static final Duration SOON = Duration.ofHours(24);

    private final JdbcClient jdbc;

    public CaseBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A matter in a list. */
    public record Listed(String matter, String channel, int people, String place, String stage, String body,
                         String pending, Instant receivedAt, Instant enteredAt, Instant nextAt, long late) {
    }

    /**
     * Bodies that owe or hold anything, or had duties end in the period, by code. Accusations are left out.
     *
     * @param sight of whoever looks: what it does not cover is not counted
     */
    public List<UnitLoad> loads(Instant now, Instant from, Instant until, Sight sight) {
        Map<String, UnitLoad> loads = new TreeMap<>();
        String ended = "c.due_at >= :from and c.due_at < :until and c.counted in ";
        SightFilter filter = SightFilter.counting(sight, "c.matter");
        jdbc.sql("select c.body, sum(case when c.owed = true then 1 else 0 end) owed, sum(case when c.owed = true"
                        + " and c.due_at >= :now and c.due_at < :soon then 1 else 0 end) soon, sum(case when " + ended
                        + "('met-in-time', 'met-late', 'breached') then 1 else 0 end) due, sum(case when " + ended
                        + "('met-in-time') then 1 else 0 end) in_time from casework_duty c where c.body is not null"
                        + filter.condition() + " group by c.body").params(filter.params())
                .param("now", Columns.of(now)).param("soon", Columns.of(now.plus(SOON)))
                .param("from", Columns.of(from)).param("until", Columns.of(until))
                .query((row, n) -> loads.put(row.getString("body"), new UnitLoad(row.getString("body"),
                        row.getLong("owed"), row.getLong("soon"), 0, 0, row.getLong("due"), row.getLong("in_time"))))
                .list();
        matters("pending", sight).forEach((body, n) -> loads.merge(body, UnitLoad.waiting(body, n), UnitLoad::and));
        matters("body", sight).forEach((body, n) -> loads.merge(body, UnitLoad.holding(body, n), UnitLoad::and));
        return loads.values().stream().filter(UnitLoad::any).toList();
    }

    /** Open matters by a body that has to do with them. */
    private Map<String, Long> matters(String column, Sight sight) {
        SightFilter filter = SightFilter.counting(sight, "c.id");
        Map<String, Long> counted = new TreeMap<>();
        jdbc.sql("select c." + column + " body, count(*) n from casework_matter c where c." + column + " is not null"
                        + " and c.stage in ('open', 'done')" + filter.condition() + " group by c." + column)
                .params(filter.params()).query((row, n) -> counted.put(row.getString("body"), row.getLong("n"))).list();
        return counted;
    }

    /** How many duties each body owes, by code; as {@link #loads}. */
    public Map<String, Long> owing(Sight sight) {
        SightFilter filter = SightFilter.counting(sight, "c.matter");
        Map<String, Long> owing = new TreeMap<>();
        jdbc.sql("select c.body, count(*) n from casework_duty c where c.owed = true and c.body is not null"
                        + filter.condition() + " group by c.body").params(filter.params())
                .query((row, n) -> owing.put(row.getString("body"), row.getLong("n"))).list();
        return owing;
    }

    /**
     * Newest registered first.
     *
     * @param sight of whoever looks; what it does not cover is not listed, nor does it count towards the limit
     */
    public List<Listed> find(CaseQuery query, Sight sight) {
        StringBuilder sql = new StringBuilder("select m.*, (select count(*) from casework_duty d where d.matter = m.id"
                + " and d.owed = true and d.by_true = 'breached') late from casework_matter m where 1 = 1");
        Map<String, Object> values = new LinkedHashMap<>();
        also(sql, values, " and m.id = :matter", "matter", query.matter());
        if (CaseQuery.UNFINISHED.equals(query.stage())) {
            sql.append(" and m.stage in ('open', 'done')");
        } else {
            also(sql, values, " and m.stage = :stage", "stage", query.stage());
        }
        also(sql, values, " and m.form = :form", "form", query.form());
        also(sql, values, " and m.pending = :pending and m.stage in ('open', 'done')", "pending", query.pending());
        if (query.ending() != null) {
            sql.append(" and m.").append(query.ending().code().replace('-', '_')).append("_at is not null");
        }
        also(sql, values, " and m.body = :body", "body", query.body());
        also(sql, values, " and m.entered_at >= :from", "from", Columns.of(query.from()));
        also(sql, values, " and m.entered_at < :until", "until", Columns.of(query.until()));
        if (query.late()) {
            sql.append(" and exists (select 1 from casework_duty d where d.matter = m.id and d.owed = true"
                    + " and d.by_true = 'breached')");
        }
        SightFilter filter = new SightFilter(sight, "m.id");
        // A page after a matter that may not be seen is a page after one that is not there.
        String last = "(select m.entered_at from casework_matter m where m.id = :after" + filter.condition() + ")";
        also(sql, values, " and (m.entered_at < " + last + " or m.entered_at = " + last + " and m.id < :after)",
                "after", query.after());
        return jdbc.sql(sql + filter.condition() + " order by m.entered_at desc, m.id desc"
                        + " fetch first :limit rows only").params(values).params(filter.params())
                .param("limit", query.limit())
                .query((row, number) -> new Listed(row.getString("id"), row.getString("channel"),
                        row.getInt("people"), row.getString("place"), row.getString("stage"), row.getString("body"),
                        row.getString("pending"), Columns.instant(row, "received_at"),
                        Columns.instant(row, "entered_at"), Columns.instant(row, "next_at"), row.getLong("late")))
                .list();
    }

    /**
     * Matters in whose log one of these acts stands, the newest act first. A matter that is acted on between two pages
     * moves to the front; none is left out and none comes twice.
     *
     * @param acts  codes
     * @param after the last of the page before, or null for the first page
     * @param sight as {@link #find}
     */
    public List<Acted> acted(List<String> acts, Acted after, int limit, Sight sight) {
        SightFilter filter = new SightFilter(sight, "e.matter");
        return acts.stream().flatMap(act -> acted(act, acts, after, limit, filter).stream()).distinct()
                .sorted(Comparator.comparing(Acted::at).reversed().thenComparing(Acted::matter)).limit(limit).toList();
    }

    /** Those whose newest is of that kind: an index has them in order, so no more is read. */
    private List<Acted> acted(String act, List<String> acts, Acted after, int limit, SightFilter filter) {
        return jdbc.sql("select e.matter, e.recorded_at from casework_event e where e.act = :act" + (after == null ? ""
                        : " and e.recorded_at <= :at and (e.recorded_at < :at or e.matter > :after)")
                        + " and not exists (select 1 from casework_event n where n.matter = e.matter and n.act in (:acts)"
                        + " and n.sequence > e.sequence)" + filter.condition()
                        + " order by e.act, e.recorded_at desc, e.matter fetch first :limit rows only")
                .param("act", act).param("acts", acts).param("limit", limit)
                .param("at", after == null ? null : Columns.of(after.at()))
                .param("after", after == null ? null : after.matter()).params(filter.params())
                .query((row, n) -> new Acted(row.getString("matter"), Columns.instant(row, "recorded_at"))).list();
    }

    private static void also(StringBuilder sql, Map<String, Object> values, String clause, String name, Object value) {
        if (value != null) {
            sql.append(clause);
            values.put(name, value);
        }
    }
}
