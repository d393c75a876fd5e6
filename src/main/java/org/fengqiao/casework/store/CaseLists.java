package org.fengqiao.casework.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.stand.Stage;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What bodies and posts look at. Every list reads an index from where it begins; its cost is that of what it shows. Each
 * order names all columns of its index, also those that are given: H2 takes an index for nothing less.
 */
public final class CaseLists {

    private static final String DUTY = "select d.matter, d.id, d.demand, d.action, d.body, d.post, d.by_true, d.due_at"
            + " from casework_duty d where d.body = :body and d.owed = true";

    private final JdbcClient jdbc;

    public CaseLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A matter that a body answers for. */
    public record Held(String matter, String stage, String body, String pending, Instant receivedAt, Instant nextAt) {
    }

    /** An entry of the accountability ledger. */
    public record Noted(String matter, String id, String kind, String body, String account, Instant at, String duty,
                        String text) {
    }

    /**
     * What a body owes, soonest first; duties without an end come last.
     *
     * @param post  title, or null for all posts of the body
     * @param sight of whoever looks; what it does not cover is neither listed nor counted towards the limit
     */
    public List<Owed> owed(String body, String post, int limit, Sight sight) {
        List<Owed> owed = new ArrayList<>(part(body, post, limit, sight,
                " and d.due_at is not null order by d.body, d.owed, d.due_at, d.matter, d.id"));
        if (owed.size() < limit) {
            owed.addAll(part(body, post, limit - owed.size(), sight,
                    " and d.due_at is null order by d.body, d.owed, d.due_at, d.matter, d.id"));
        }
        return owed;
    }

    /** For the service's own work; whoever shows it to somebody names the sight. */
    public List<Owed> owed(String body, String post, int limit) {
        return owed(body, post, limit, Sight.ALL);
    }

    private List<Owed> part(String body, String post, int limit, Sight sight, String order) {
        SightFilter filter = new SightFilter(sight, "d.matter");
        return jdbc.sql(DUTY + (post == null ? "" : " and d.post = :post") + filter.condition() + order
                        + " fetch first :limit rows only").param("body", body).param("post", post)
                .param("limit", limit).params(filter.params()).query((row, number) -> new Owed(
                        row.getString("matter"), row.getString("id"), row.getString("demand"),
                        row.getString("action"), row.getString("body"), row.getString("post"),
                        row.getString("by_true"), Columns.instant(row, "due_at"))).list();
    }

    /** Numbers of all matters in which something is owed from the post. */
    public List<String> owing(String body, String post) {
        return jdbc.sql("select distinct matter from casework_duty where body = ? and owed = true and post = ?"
                + " order by matter").params(body, post).query(String.class).list();
    }

    /** Open matters that the body answers for, longest waiting first. */
    public List<Held> held(String body, int limit, Sight sight) {
        return Stream.of(Stage.OPEN, Stage.DONE)
                .flatMap(stage -> held(" m.body = :body and m.stage = '" + stage.code() + "'",
                        "m.body, m.stage, ", body, limit, sight).stream())
                .sorted(Comparator.comparing(Held::receivedAt).thenComparing(Held::matter)).limit(limit).toList();
    }

    /** As {@link #owed(String, String, int)}. */
    public List<Held> held(String body, int limit) {
        return held(body, limit, Sight.ALL);
    }

    /** Matters given to the body that it has not acknowledged. */
    public List<Held> pending(String body, int limit, Sight sight) {
        return held(" m.pending = :body and m.stage in ('open', 'done')", "m.pending, ", body, limit, sight);
    }

    /** As {@link #owed(String, String, int)}. */
    public List<Held> pending(String body, int limit) {
        return pending(body, limit, Sight.ALL);
    }

    /** @param body code, or null for all */
    public List<Noted> lapses(String body, Instant from, Instant until, int limit, Sight sight) {
        SightFilter filter = new SightFilter(sight, "l.matter");
        return jdbc.sql("select l.* from casework_lapse l where l.at >= :from and l.at < :until"
                        + (body == null ? "" : " and l.body = :body") + filter.condition()
                        + " order by " + (body == null ? "" : "l.body, ") + "l.at desc, l.matter, l.id fetch first :limit rows only")
                .param("from", Columns.of(from)).param("until", Columns.of(until)).param("body", body)
                .param("limit", limit).params(filter.params()).query((row, number) -> new Noted(
                        row.getString("matter"), row.getString("id"), row.getString("kind"), row.getString("body"),
                        row.getString("account"), Columns.instant(row, "at"), row.getString("duty"),
                        row.getString("text"))).list();
    }

    /** As {@link #owed(String, String, int)}. */
    public List<Noted> lapses(String body, Instant from, Instant until, int limit) {
        return lapses(body, from, until, limit, Sight.ALL);
    }

    private List<Held> held(String which, String order, String body, int limit, Sight sight) {
        SightFilter filter = new SightFilter(sight, "m.id");
        return jdbc.sql("select m.id, m.stage, m.body, m.pending, m.received_at, m.next_at from casework_matter m where"
                        + which + filter.condition() + " order by " + order + "m.received_at, m.id fetch first :limit rows only")
                .param("body", body).param("limit", limit).params(filter.params()).query(CaseLists::held).list();
    }

    private static Held held(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Held(row.getString("id"), row.getString("stage"), row.getString("body"), row.getString("pending"),
                Columns.instant(row, "received_at"), Columns.instant(row, "next_at"));
    }
}
