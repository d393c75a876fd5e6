package org.fengqiao.casework.store;

import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.access.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counters over a period, each with its numerator and denominator written out. Rates are computed from duties alone. */
public final class Counters {

    private static final String DUTIES = "select count(*) from casework_duty c where c.due_at >= :from"
            + " and c.due_at < :until and c.counted in (%s)";

    private static final String CALLED = DUTIES + " and c.action = '吹哨报到'";

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
        long entered = matters("count(*)", "", asked);
        long due = duties("'met-in-time', 'met-late', 'breached'", asked);
        return List.of(
                new Counter("登记批次", "期内登记的事项件数", null, entered, null),
                new Counter("登记人次", "期内登记的事项所涉人数之和", null,
                        matters("coalesce(sum(people), 0)", "", asked), null),
                new Counter("来访批次", "期内登记的走访事项件数", null,
                        matters("count(*)", " and form = 'visit'", asked), null),
                new Counter("来访人次", "期内登记的走访事项所涉人数之和", null,
                        matters("coalesce(sum(people), 0)", " and form = 'visit'", asked), null),
                ending("办结率", "其中已办结的（书面上办完，不等于化解）", "done_at", asked, entered),
                ending("化解率", "其中已化解的（支持的意见、协议已履行）", "resolved_at", asked, entered),
                ending("销案率", "其中已销案的", "struck_off_at", asked, entered),
                ending("终结率", "其中已终结的（复查复核程序走完）", "concluded_at", asked, entered),
                new Counter("职责按期率", "其中按期完成的（未能证明真实时间的，按记录时间）", "期限在期内、已完成或已逾期的职责项数",
                        duties("'met-in-time'", asked), due),
                new Counter("职责逾期未完成", "其中逾期仍未完成的", "期限在期内、已完成或已逾期的职责项数",
                        duties("'breached'", asked), due),
                called("吹哨响应率", "其中已报到的", "'met-in-time', 'met-late'", asked),
                called("吹哨按时报到率", "其中在写明的报到时间以前报到的", "'met-in-time'", asked),
                accusations.of(body, from, until, sight));
    }

    private Counter called(String name, String numerator, String verdicts, Asked asked) {
        return new Counter(name, numerator, "报到时间在期内、已报到或已逾期的吹哨报到职责项数",
                count(CALLED.formatted(verdicts), "c.matter", asked),
                count(CALLED.formatted("'met-in-time', 'met-late', 'breached'"), "c.matter", asked));
    }

    /** Of which body, in what time, for whom. */
    private record Asked(String body, Instant from, Instant until, Sight sight) {
    }

    private Counter ending(String name, String numerator, String column, Asked asked, long entered) {
        return new Counter(name, numerator, "期内登记的事项件数",
                matters("count(*)", " and " + column + " is not null", asked), entered);
    }

    private long matters(String what, String also, Asked asked) {
        return count("select " + what + " from casework_matter c where c.entered_at >= :from and c.entered_at < :until" + also,
                "c.id", asked);
    }

    private long duties(String verdicts, Asked asked) {
        return count(DUTIES.formatted(verdicts), "c.matter", asked);
    }

    private long count(String sql, String matter, Asked asked) {
        SightFilter filter = SightFilter.counting(asked.sight(), matter);
        return jdbc.sql(sql + (asked.body() == null ? "" : " and c.body = :body") + filter.condition())
                .param("from", Columns.of(asked.from())).param("until", Columns.of(asked.until()))
                .param("body", asked.body()).params(filter.params()).query(Long.class).single();
    }
}
