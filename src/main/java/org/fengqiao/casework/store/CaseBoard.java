package org.fengqiao.casework.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leaders and desks look at over many matters: loads by body, matters by what they look for, matters by act. */
public final class CaseBoard {

    private static final String OPEN = " and m.stage in ('open', 'done')";

    private final JdbcClient jdbc;

    public CaseBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A matter in a list. */
    public record Listed(String matter, String channel, int people, String place, String stage, String body,
                         String pending, Instant receivedAt, Instant enteredAt, Instant nextAt, long late) {
    }

    /** Bodies that owe or hold anything, or had duties end in the period, by code. */
    public List<UnitLoad> loads(Instant now, Instant from, Instant until) {
        Map<String, long[]> loads = new TreeMap<>();
        add(loads, 0, "select body, count(*) n from casework_duty where owed = true group by body");
        add(loads, 1, "select body, count(*) n from casework_duty where owed = true and due_at < ? group by body", now);
        add(loads, 2, "select body, count(*) n from casework_duty where owed = true and due_at >= ? and due_at < ?"
                + " group by body", now, now.plus(Duration.ofHours(24)));
        add(loads, 3, "select pending body, count(*) n from casework_matter m where pending is not null" + OPEN
                + " group by pending");
        add(loads, 4, "select body, count(*) n from casework_matter m where 1 = 1" + OPEN + " group by body");
        String ended = "select body, count(*) n from casework_duty where due_at >= ? and due_at < ? and counted in (%s)"
                + " group by body";
        add(loads, 5, ended.formatted("'met-in-time', 'met-late', 'breached'"), from, until);
        add(loads, 6, ended.formatted("'met-in-time'"), from, until);
        return loads.entrySet().stream().map(e -> {
            long[] n = e.getValue();
            return new UnitLoad(e.getKey(), n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
        }).toList();
    }

    private void add(Map<String, long[]> loads, int column, String sql, Instant... times) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        for (Instant time : times) {
            statement = statement.param(Columns.of(time));
        }
        statement.query((row, number) -> {
            if (row.getString("body") != null) {
                loads.computeIfAbsent(row.getString("body"), body -> new long[7])[column] = row.getLong("n");
            }
            return column;
        }).list();
    }

    /** Newest registered first. */
    public List<Listed> find(CaseQuery query) {
        StringBuilder sql = new StringBuilder("select m.*, (select count(*) from casework_duty d where d.matter = m.id"
                + " and d.owed = true and d.by_true = 'breached') late from casework_matter m where 1 = 1");
        List<Object> values = new ArrayList<>();
        also(sql, values, " and m.id = ?", query.matter());
        also(sql, values, " and m.stage = ?", query.stage());
        also(sql, values, " and m.body = ?", query.body());
        also(sql, values, " and m.entered_at >= ?", Columns.of(query.from()));
        also(sql, values, " and m.entered_at < ?", Columns.of(query.until()));
        if (query.late()) {
            sql.append(" and exists (select 1 from casework_duty d where d.matter = m.id and d.owed = true"
                    + " and d.by_true = 'breached')");
        }
        if (query.after() != null) {
            String last = "(select entered_at from casework_matter where id = ?)";
            sql.append(" and (m.entered_at < ").append(last).append(" or m.entered_at = ").append(last)
                    .append(" and m.id < ?)");
            values.addAll(List.of(query.after(), query.after(), query.after()));
        }
        values.add(query.limit());
        return jdbc.sql(sql + " order by m.entered_at desc, m.id desc fetch first ? rows only").params(values)
                .query((row, number) -> new Listed(row.getString("id"), row.getString("channel"),
                        row.getInt("people"), row.getString("place"), row.getString("stage"), row.getString("body"),
                        row.getString("pending"), Columns.instant(row, "received_at"),
                        Columns.instant(row, "entered_at"), Columns.instant(row, "next_at"), row.getLong("late")))
                .list();
    }

    /** Matters in whose log such an act stands, the newest act first. */
    public List<String> acted(String act, int limit) {
        return jdbc.sql("select matter from casework_event where act = ? group by matter"
                + " order by max(recorded_at) desc, matter fetch first ? rows only").params(act, limit)
                .query(String.class).list();
    }

    private static void also(StringBuilder sql, List<Object> values, String clause, Object value) {
        if (value != null) {
            sql.append(clause);
            values.add(value);
        }
    }
}
