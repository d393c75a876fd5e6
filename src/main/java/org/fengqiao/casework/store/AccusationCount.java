package org.fengqiao.casework.store;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts accusations so that no figure tells of a few of them. A cell is what one body answers for of one month's intake;
 * it is rounded down to a multiple of the smallest number that may be told. Every total is a sum of such cells, so that
 * totals, bodies and periods taken from one another give nothing back.
 */
final class AccusationCount {

    /** Ten years: more months than that are not looked through. */
    private static final int MONTHS = 120;

    private final JdbcClient jdbc;
    private final int smallest;

    AccusationCount(JdbcClient jdbc, int smallest) {
        this.jdbc = jdbc;
        this.smallest = Math.max(1, smallest);
    }

    Counter of(String body, Instant from, Instant until, Sight sight) {
        long told = months(from, until).stream().flatMap(month -> cells(body, month, sight).stream())
                .mapToLong(this::told).sum();
        return new Counter("检举控告批次", "期内各整月登记的检举控告件数，按单位按月舍到 " + smallest + " 的整倍数：不足 "
                + smallest + " 件的不计；其余各项都不含检举控告", null, told, null);
    }

    private long told(long cell) {
        return cell - cell % smallest;
    }

    /** The calendar months (Asia/Shanghai) that lie wholly in the period: parts of them could be taken from the whole. */
    private static List<YearMonth> months(Instant from, Instant until) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from.atZone(WorkCalendar.ZONE));
                !begin(month.plusMonths(1)).isAfter(until) && months.size() < MONTHS; month = month.plusMonths(1)) {
            if (!begin(month).isBefore(from)) {
                months.add(month);
            }
        }
        return months;
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    private List<Long> cells(String body, YearMonth month, Sight sight) {
        SightFilter filter = SightFilter.accusations(sight, "c.circle");
        return jdbc.sql("select count(*) from casework_figure c where c.entered_at >= :from and c.entered_at < :until"
                        + (body == null ? "" : " and c.body = :body") + filter.condition() + " group by c.body")
                .param("from", Columns.of(begin(month))).param("until", Columns.of(begin(month.plusMonths(1))))
                .param("body", body).params(filter.params()).query(Long.class).list();
    }
}
