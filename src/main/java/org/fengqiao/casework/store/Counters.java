package org.fengqiao.casework.store;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counters over a period, each with its numerator and denominator written out. Rates are computed from duties alone. */
public final class Counters {

    private static final String DUTIES = "select count(*) from casework_duty where due_at >= ? and due_at < ?"
            + " and counted in (%s)";

    private static final String CALLED = DUTIES + " and action = '吹哨报到'";

    private final JdbcClient jdbc;

    public Counters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param body code of the body that answers or owes, or null for all
     * @param from inclusive
     * @param until exclusive
     */
    public List<Counter> of(String body, Instant from, Instant until) {
        long entered = matters("count(*)", "", body, from, until);
        long due = duties("'met-in-time', 'met-late', 'breached'", body, from, until);
        return List.of(
                new Counter("登记批次", "期内登记的事项件数", null, entered, null),
                new Counter("登记人次", "期内登记的事项所涉人数之和", null,
                        matters("coalesce(sum(people), 0)", "", body, from, until), null),
                new Counter("来访批次", "期内登记的走访事项件数", null,
                        matters("count(*)", " and form = 'visit'", body, from, until), null),
                new Counter("来访人次", "期内登记的走访事项所涉人数之和", null,
                        matters("coalesce(sum(people), 0)", " and form = 'visit'", body, from, until), null),
                ending("办结率", "其中已办结的（书面上办完，不等于化解）", "done_at", body, from, until, entered),
                ending("化解率", "其中已化解的（支持的意见、协议已履行）", "resolved_at", body, from, until, entered),
                ending("销案率", "其中已销案的", "struck_off_at", body, from, until, entered),
                ending("终结率", "其中已终结的（复查复核程序走完）", "concluded_at", body, from, until, entered),
                new Counter("职责按期率", "其中按期完成的（未能证明真实时间的，按记录时间）", "期限在期内、已完成或已逾期的职责项数",
                        duties("'met-in-time'", body, from, until), due),
                new Counter("职责逾期未完成", "其中逾期仍未完成的", "期限在期内、已完成或已逾期的职责项数",
                        duties("'breached'", body, from, until), due),
                called("吹哨响应率", "其中已报到的", "'met-in-time', 'met-late'", body, from, until),
                called("吹哨按时报到率", "其中在写明的报到时间以前报到的", "'met-in-time'", body, from, until));
    }

    private Counter called(String name, String numerator, String verdicts, String body, Instant from, Instant until) {
        return new Counter(name, numerator, "报到时间在期内、已报到或已逾期的吹哨报到职责项数",
                count(CALLED.formatted(verdicts), body, from, until),
                count(CALLED.formatted("'met-in-time', 'met-late', 'breached'"), body, from, until));
    }

    private Counter ending(String name, String numerator, String column, String body, Instant from, Instant until,
                           long entered) {
        return new Counter(name, numerator, "期内登记的事项件数",
                matters("count(*)", " and " + column + " is not null", body, from, until), entered);
    }

    private long matters(String what, String also, String body, Instant from, Instant until) {
        return count("select " + what + " from casework_matter where entered_at >= ? and entered_at < ?" + also, body,
                from, until);
    }

    private long duties(String verdicts, String body, Instant from, Instant until) {
        return count(DUTIES.formatted(verdicts), body, from, until);
    }

    private long count(String sql, String body, Instant from, Instant until) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql + (body == null ? "" : " and body = ?"))
                .param(Columns.of(from)).param(Columns.of(until));
        return (body == null ? statement : statement.param(body)).query(Long.class).single();
    }
}
