package org.fengqiao.casework.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.store.CaseBoard.Listed;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds matters, newest registered first. For each reason for which a reader sees matters an index has them in that order,
 * so of each no more are read than are shown. Whoever sees a whole area sees most of what is there: that is passed through.
 */
final class NewestMatters {

    private static final Comparator<Listed> NEWEST = Comparator.comparing(Listed::enteredAt)
            .thenComparing(Listed::matter).reversed();
    private static final String LATE = " casework_duty d where d.matter = m.id and d.owed = true"
            + " and d.by_true = 'breached'";
    private static final String SELECT = "select m.id, m.item, m.channel, m.people, m.place, m.stage, m.body, m.pending,"
            + " m.received_at, m.entered_at, m.next_at, (select count(*) from" + LATE + ") late from ";

    private final JdbcClient jdbc;

    NewestMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Listed> find(CaseQuery query, Sight sight) {
        Optional<Instant> after = query.after() == null ? Optional.empty() : entered(query.after(), sight);
        if (query.after() != null && after.isEmpty()) {
            // A page after a matter that may not be seen is a page after one that is not there.
            return List.of();
        }
        Wanted wanted = new Wanted(query, after.orElse(null));
        if (sight.all() || sight.area() != null) {
            return read(wanted, "casework_matter m", "m.entered_at", "m.id", "", new SightFilter(sight, "m.id"), Map.of());
        }
        Map<String, Listed> found = new LinkedHashMap<>();
        SightFilter.Way.of(sight).forEach(way -> along(way, wanted, sight).forEach(row -> found.putIfAbsent(row.matter(), row)));
        return found.values().stream().sorted(NEWEST).limit(query.limit()).toList();
    }

    /** @param after when the last matter of the page before was entered, or null */
    private record Wanted(CaseQuery query, Instant after) {
    }

    private Optional<Instant> entered(String matter, Sight sight) {
        SightFilter filter = new SightFilter(sight, "m.id");
        return jdbc.sql("select m.entered_at from casework_matter m where m.id = :matter" + filter.condition())
                .param("matter", matter).params(filter.params())
                .query((row, n) -> Columns.instant(row, "entered_at")).optional();
    }

    private List<Listed> along(SightFilter.Way way, Wanted wanted, Sight sight) {
        return read(wanted, "casework_involved s join casework_matter m on m.id = s.matter and s.who = :who"
                + " and s.relation = :relation", "s.entered_at", "s.matter", "s.who, s.relation, ",
                SightFilter.along(sight, "s.matter"), Map.of("who", way.who(), "relation", way.relation()));
    }

    private List<Listed> read(Wanted wanted, String from, String entered, String id, String order, SightFilter filter,
                              Map<String, String> of) {
        Map<String, Object> values = new LinkedHashMap<>(of);
        StringBuilder sql = new StringBuilder(SELECT).append(from).append(" where 1 = 1");
        where(wanted.query(), entered, sql, values);
        also(sql, values, " and " + entered + " <= :at and (" + entered + ", " + id + ") < (:at, :after)", "at",
                Columns.of(wanted.after()));
        values.put("after", wanted.query().after());
        return jdbc.sql(sql + filter.condition() + " order by " + order + entered + " desc, " + id
                        + " desc fetch first :limit rows only").params(values).params(filter.params())
                .param("limit", wanted.query().limit())
                .query((row, number) -> new Listed(row.getString("id"), row.getString("item"), row.getString("channel"),
                        row.getInt("people"), row.getString("place"), row.getString("stage"), row.getString("body"),
                        row.getString("pending"), Columns.instant(row, "received_at"),
                        Columns.instant(row, "entered_at"), Columns.instant(row, "next_at"), row.getLong("late")))
                .list();
    }

    private static void where(CaseQuery query, String entered, StringBuilder sql, Map<String, Object> values) {
        also(sql, values, " and m.id = :matter", "matter", query.matter());
        if (CaseQuery.UNFINISHED.equals(query.stage())) {
            sql.append(" and m.stage in ('open', 'done')");
        } else {
            also(sql, values, " and m.stage = :stage", "stage", query.stage());
        }
        if (CaseQuery.SAID.equals(query.revisit())) {
            sql.append(" and m.revisit in ('satisfied', 'dissatisfied')");
        } else {
            also(sql, values, " and m.revisit = :revisit", "revisit", query.revisit());
        }
        also(sql, values, " and m.form = :form", "form", query.form());
        also(sql, values, " and m.pending = :pending and m.stage in ('open', 'done')", "pending", query.pending());
        if (query.ending() != null) {
            sql.append(" and m.").append(query.ending().code().replace('-', '_')).append("_at is not null");
        }
        also(sql, values, " and m.body = :body", "body", query.body());
        also(sql, values, " and " + entered + " >= :from", "from", Columns.of(query.from()));
        also(sql, values, " and " + entered + " < :until", "until", Columns.of(query.until()));
        if (query.late()) {
            sql.append(" and exists (select 1 from").append(LATE).append(')');
        }
    }

    private static void also(StringBuilder sql, Map<String, Object> values, String clause, String name, Object value) {
        if (value != null) {
            sql.append(clause);
            values.put(name, value);
        }
    }
}
