package org.fengqiao.casework.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What bodies and posts look at. Every list reads an index from where it begins; its cost is that of what it shows. */
public final class CaseLists {

    private static final String DUTY = "select d.matter, d.id, d.demand, d.action, d.body, d.post, d.by_true, d.due_at"
            + " from casework_duty d where d.body = ? and d.owed = true";

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
     * @param post title, or null for all posts of the body
     */
    public List<Owed> owed(String body, String post, int limit) {
        List<Owed> owed = new ArrayList<>(owed(body, post, limit, " and d.due_at is not null order by d.due_at, d.matter, d.id"));
        if (owed.size() < limit) {
            owed.addAll(owed(body, post, limit - owed.size(), " and d.due_at is null order by d.matter, d.id"));
        }
        return owed;
    }

    private List<Owed> owed(String body, String post, int limit, String order) {
        JdbcClient.StatementSpec statement = jdbc.sql(DUTY + (post == null ? "" : " and d.post = ?") + order
                + " fetch first ? rows only").param(body);
        return (post == null ? statement : statement.param(post)).param(limit).query((row, number) -> new Owed(
                row.getString("matter"), row.getString("id"), row.getString("demand"), row.getString("action"),
                row.getString("body"), row.getString("post"), row.getString("by_true"),
                Columns.instant(row, "due_at"))).list();
    }

    /** Numbers of all matters in which something is owed from the post. */
    public List<String> owing(String body, String post) {
        return jdbc.sql("select distinct matter from casework_duty where body = ? and owed = true and post = ?"
                + " order by matter").params(body, post).query(String.class).list();
    }

    /** Open matters that the body answers for, longest waiting first. */
    public List<Held> held(String body, int limit) {
        return jdbc.sql("select id, stage, body, pending, received_at, next_at from casework_matter where body = ?"
                        + " and stage in ('open', 'done') order by received_at, id fetch first ? rows only")
                .params(body, limit).query(CaseLists::held).list();
    }

    /** Matters given to the body that it has not acknowledged. */
    public List<Held> pending(String body, int limit) {
        return jdbc.sql("select id, stage, body, pending, received_at, next_at from casework_matter where pending = ?"
                        + " order by received_at, id fetch first ? rows only")
                .params(body, limit).query(CaseLists::held).list();
    }

    /** @param body code, or null for all */
    public List<Noted> lapses(String body, Instant from, Instant until, int limit) {
        JdbcClient.StatementSpec statement = jdbc.sql("select * from casework_lapse where at >= ? and at < ?"
                        + (body == null ? "" : " and body = ?") + " order by at desc, matter, id fetch first ? rows only")
                .param(Columns.of(from)).param(Columns.of(until));
        return (body == null ? statement : statement.param(body)).param(limit).query((row, number) -> new Noted(
                row.getString("matter"), row.getString("id"), row.getString("kind"), row.getString("body"),
                row.getString("account"), Columns.instant(row, "at"), row.getString("duty"), row.getString("text")))
                .list();
    }

    private static Held held(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Held(row.getString("id"), row.getString("stage"), row.getString("body"), row.getString("pending"),
                Columns.instant(row, "received_at"), Columns.instant(row, "next_at"));
    }
}
