package org.fengqiao.casework.store;

import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counters over a period, each with its numerator and denominator written out. Rates are computed from duties alone. */
public final class Counters {

    private static final String MATTERS = "select count(*) entered, coalesce(sum(c.people), 0) people,"
            + " count(case when c.form = 'visit' then 1 end) visits,"
            + " coalesce(sum(case when c.form = 'visit' then c.people end), 0) visitors, count(case when c.done = true then 1 end) done,"
            + " count(case when c.resolved = true then 1 end) resolved, count(case when c.struck_off = true then 1 end) struck_off,"
            + " count(case when c.concluded = true then 1 end) concluded,"
            + " count(case when c.revisit = 'satisfied' then 1 end) satisfied,"
            + " count(case when c.revisit in ('satisfied', 'dissatisfied') then 1 end) asked"
            + " from casework_figure c where c.entered_at >= :from and c.entered_at < :until";

    private static final String DUTIES = "select count(*) due, count(case when c.counted = 'met-in-time' then 1 end) in_time,"
            + " count(case when c.counted = 'breached' then 1 end) breached,"
            + " count(case when c.action = '吹哨报到' then 1 end) called,"
            + " count(case when c.action = '吹哨报到' and c.counted = 'met-in-time' then 1 end) called_in_time,"
            + " count(case when c.action = '吹哨报到' and c.counted = 'breached' then 1 end) called_breached,"
            + " count(case when c.action = '办结回访' then 1 end) revisits,"
            + " count(case when c.action = '办结回访' and c.counted <> 'breached' then 1 end) revisited"
            + " from casework_duty c where c.due_at >= :from and c.due_at < :until"
            + " and c.counted in ('met-in-time', 'met-late', 'breached')";

    private final JdbcClient jdbc;
    private final AccusationCount accusations;

    /** @param smallest of accusations that a cell may tell, at least 1 */
    public Counters(JdbcClient jdbc, int smallest) {
        this.jdbc = jdbc;
        this.accusations = new AccusationCount(jdbc, smallest);
    }

    /**
     * Accusations are in none of the figures but the last.
     *
     * @param body code of the body that answers or owes, or null for all
     * @param from inclusive
     * @param until exclusive
     * @param sight of whoever looks: what it does not cover is not counted
     */
    public List<Counter> of(String body, Instant from, Instant until, Sight sight) {
        Asked asked = new Asked(body, from, until, sight);
        Matters matters = matters(asked);
        Duties duties = duties(asked);
        return List.of(
                new Counter("登记批次", "期内登记的事项件数", null, matters.entered(), null),
                new Counter("登记人次", "期内登记的事项所涉人数之和", null, matters.people(), null),
                new Counter("来访批次", "期内登记的走访事项件数", null, matters.visits(), null),
                new Counter("来访人次", "期内登记的走访事项所涉人数之和", null, matters.visitors(), null),
                ending("办结率", "其中已办结的（书面上办完，不等于化解）", matters.done(), matters),
                ending("化解率", "其中已化解的（支持的意见、协议已履行）", matters.resolved(), matters),
                ending("销案率", "其中已销案的", matters.struckOff(), matters),
                ending("终结率", "其中已终结的（复查复核程序走完）", matters.concluded(), matters),
                new Counter("职责按期率", "其中按期完成的（未能证明真实时间的，按记录时间）", "期限在期内、已完成或已逾期的职责项数",
                        duties.inTime(), duties.due()),
                new Counter("职责逾期未完成", "其中逾期仍未完成的", "期限在期内、已完成或已逾期的职责项数",
                        duties.breached(), duties.due()),
                called("吹哨响应率", "其中已报到的", duties.called() - duties.calledBreached(), duties),
                called("吹哨按时报到率", "其中在写明的报到时间以前报到的", duties.calledInTime(), duties),
                new Counter("回访率", "其中已回访的", "期限在期内、已完成或已逾期的办结回访职责项数", duties.revisited(),
                        duties.revisits()),
                new Counter("满意率", "其中最近一次回访满意的", "期内登记、回访时信访人说了满意或不满意的事项件数",
                        matters.satisfied(), matters.asked()),
                accusations.of(body, from, until, sight));
    }

    /** Of which body, in what time, for whom. */
    private record Asked(String body, Instant from, Instant until, Sight sight) {
    }

    /** Of the matters entered in the period. */
    private record Matters(long entered, long people, long visits, long visitors, long done, long resolved,
                           long struckOff, long concluded, long satisfied, long asked) {
    }

    /** Of the duties that ended in the period and were met or breached. */
    private record Duties(long due, long inTime, long breached, long called, long calledInTime, long calledBreached,
                          long revisits, long revisited) {
    }

    private static Counter ending(String name, String numerator, long count, Matters matters) {
        return new Counter(name, numerator, "期内登记的事项件数", count, matters.entered());
    }

    private static Counter called(String name, String numerator, long count, Duties duties) {
        return new Counter(name, numerator, "报到时间在期内、已报到或已逾期的吹哨报到职责项数", count, duties.called());
    }

    private Matters matters(Asked asked) {
        return count(MATTERS, SightFilter.counting(asked.sight(), "c.circle"), asked, (row, n) -> new Matters(
                row.getLong("entered"), row.getLong("people"), row.getLong("visits"), row.getLong("visitors"),
                row.getLong("done"), row.getLong("resolved"), row.getLong("struck_off"), row.getLong("concluded"),
                row.getLong("satisfied"), row.getLong("asked")));
    }

    private Duties duties(Asked asked) {
        return count(DUTIES, SightFilter.counting(asked.sight(), "c.circle"), asked, (row, n) -> new Duties(
                row.getLong("due"), row.getLong("in_time"), row.getLong("breached"), row.getLong("called"),
                row.getLong("called_in_time"), row.getLong("called_breached"),
                row.getLong("revisits"), row.getLong("revisited")));
    }

    private <T> T count(String sql, SightFilter filter, Asked asked, RowMapper<T> counted) {
        return jdbc.sql(sql + (asked.body() == null ? "" : " and c.body = :body") + filter.condition())
                .param("from", Columns.of(asked.from())).param("until", Columns.of(asked.until()))
                .param("body", asked.body()).params(filter.params()).query(counted).single();
    }
}
