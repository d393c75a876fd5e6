package org.fengqiao.casework.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.casework.access.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leaders and desks look at over many matters: loads by body, matters by what they look for, matters by act. */
public final class CaseBoard {

    /** How many acts are read at once: a matter may have several of a kind. */
    private static final int ACTS = 200;

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
        Loads loads = new Loads(new TreeMap<>(), sight, Map.of("now", Columns.of(now),
                "soon", Columns.of(now.plus(Duration.ofHours(24))), "from", Columns.of(from),
                "until", Columns.of(until)));
        duties(loads, 0, "owed = true");
        duties(loads, 1, "owed = true and c.due_at >= :now and c.due_at < :soon");
        matters(loads, 2, "pending");
        matters(loads, 3, "body");
        String ended = "due_at >= :from and c.due_at < :until and c.counted in (%s)";
        duties(loads, 4, ended.formatted("'met-in-time', 'met-late', 'breached'"));
        duties(loads, 5, ended.formatted("'met-in-time'"));
        return loads.byBody().entrySet().stream().map(e -> {
            long[] n = e.getValue();
            return new UnitLoad(e.getKey(), n[0], n[1], n[2], n[3], n[4], n[5]);
        }).toList();
    }

    /** What is counted so far, for whom, and the times that a query may name. */
    private record Loads(Map<String, long[]> byBody, Sight sight, Map<String, Object> times) {
    }

    private void duties(Loads loads, int column, String which) {
        add(loads, column, "c.matter", "select c.body, count(*) n from casework_duty c where c.body is not null and c."
                + which, "c.body");
    }

    private void matters(Loads loads, int column, String body) {
        add(loads, column, "c.id", "select c." + body + " body, count(*) n from casework_matter c where c." + body
                + " is not null and c.stage in ('open', 'done')", "c." + body);
    }

    private void add(Loads loads, int column, String matter, String sql, String group) {
        SightFilter filter = SightFilter.counting(loads.sight(), matter);
        jdbc.sql(sql + filter.condition() + " group by " + group).params(loads.times()).params(filter.params())
                .query((row, number) -> {
                    loads.byBody().computeIfAbsent(row.getString("body"), body -> new long[6])[column] =
                            row.getLong("n");
                    return column;
                }).list();
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
     * Matters in whose log one of these acts stands, the newest act first.
     *
     * @param acts  codes
     * @param sight as {@link #find}
     */
    public List<String> acted(List<String> acts, int skip, int limit, Sight sight) {
        SightFilter filter = new SightFilter(sight, "e.matter");
        Map<String, Instant> newest = new HashMap<>();
        acts.forEach(act -> acted(act, skip + limit, filter).forEach((matter, at) ->
                newest.merge(matter, at, (a, b) -> a.isAfter(b) ? a : b)));
        return newest.entrySet().stream().sorted(Map.Entry.<String, Instant>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).skip(skip).limit(limit).toList();
    }

    /** So many matters with their newest act of a kind: an index has these in order, so no more is read. */
    private Map<String, Instant> acted(String act, int most, SightFilter filter) {
        Map<String, Instant> newest = new HashMap<>();
        for (int at = 0, read = ACTS; read == ACTS && newest.size() < most; at += ACTS) {
            read = jdbc.sql("select e.matter, e.recorded_at from casework_event e where e.act = :act"
                            + filter.condition() + " order by e.act, e.recorded_at desc, e.matter offset :at rows"
                            + " fetch next :page rows only").param("act", act).param("at", at).param("page", ACTS)
                    .params(filter.params()).query((row, number) ->
                            newest.putIfAbsent(row.getString(1), Columns.instant(row, "recorded_at"))).list().size();
        }
        return newest;
    }

    private static void also(StringBuilder sql, Map<String, Object> values, String clause, String name, Object value) {
        if (value != null) {
            sql.append(clause);
            values.put(name, value);
        }
    }
}
