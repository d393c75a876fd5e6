package org.fengqiao.casework.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The duties behind a number, page by page. */
public final class CaseDuties {

    private final JdbcClient jdbc;

    public CaseDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which duties.
     *
     * @param body  code of the body that owes them, or null for all
     * @param post  title of the post that owes them, or null for all
     * @param from  begin of the period (inclusive); null unless the set is of a period
     * @param until its end (exclusive)
     */
    public record Asked(DutySet set, String body, String post, Instant now, Instant from, Instant until) {
    }

    /** @param sight of whoever looks: what it does not cover is not counted */
    public long count(Asked asked, Sight sight) {
        SightFilter filter = SightFilter.listing(sight, "c.circle");
        return jdbc.sql("select count(*)" + where(asked, filter)).params(values(asked)).params(filter.params())
                .query(Long.class).single();
    }

    /** Soonest first; those without an end come last. */
    public List<Owed> find(Asked asked, int skip, int limit, Sight sight) {
        SightFilter filter = new SightFilter(sight, "c.matter");
        return jdbc.sql("select c.*" + where(asked, filter) + " order by c.due_at nulls last, c.matter, c.id"
                        + " offset :skip rows fetch first :limit rows only").params(values(asked))
                .params(filter.params()).param("skip", skip).param("limit", limit)
                .query((row, number) -> new Owed(row.getString("matter"), row.getString("id"),
                        row.getString("demand"), row.getString("action"), row.getString("body"),
                        row.getString("post"), row.getString("by_true"), Columns.instant(row, "due_at"))).list();
    }

    private static String where(Asked asked, SightFilter filter) {
        return " from casework_duty c where 1 = 1" + (asked.body() == null ? "" : " and c.body = :body")
                + (asked.post() == null ? "" : " and c.post = :post") + asked.set().condition() + filter.condition();
    }

    private static Map<String, Object> values(Asked asked) {
        Map<String, Object> values = new HashMap<>();
        values.put("body", asked.body());
        values.put("post", asked.post());
        values.put("now", Columns.of(asked.now()));
        values.put("soon", Columns.of(asked.now().plus(Duration.ofHours(24))));
        values.put("from", Columns.of(asked.from()));
        values.put("until", Columns.of(asked.until()));
        return values;
    }
}
