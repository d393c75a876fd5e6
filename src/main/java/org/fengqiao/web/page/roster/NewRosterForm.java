package org.fengqiao.web.page.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.solve.Variant;
import org.fengqiao.web.api.roster.JobAsk;

/**
 * What is to be planned and how long to search.
 *
 * @param span    month, quarter or year
 * @param part    1 to 12 of months, 1 to 4 of quarters
 * @param search  name in solver.yaml, or empty for the one that fits the length
 * @param seconds budget, or null
 * @param steps   budget in moves, with the same result every time, or null
 */
record NewRosterForm(String place, String span, Integer year, Integer part, List<String> variants, String search,
                     Integer seconds, Integer steps, Integer seed) {

    NewRosterForm {
        span = span == null || span.isEmpty() ? "month" : span;
        variants = variants == null || variants.isEmpty() ? List.of(Variant.AS_WRITTEN.label()) : List.copyOf(variants);
        search = search == null ? "" : search;
    }

    /** The months after those that are running. */
    static NewRosterForm next(String place, LocalDate today) {
        YearMonth month = YearMonth.from(today).plusMonths(1);
        return new NewRosterForm(place, "month", month.getYear(), month.getMonthValue(), null, "", null, null, null);
    }

    JobAsk ask() {
        if (year == null || year < 2000 || year > 2100) {
            throw OfficeException.invalid("year", "年份请写四位数字，例如 2026。");
        }
        int number = part == null ? 1 : part;
        if (number < 1 || span.equals("month") && number > 12 || span.equals("quarter") && number > 4) {
            throw OfficeException.invalid("part", span.equals("quarter") ? "季度请写 1 到 4。" : "月份请写 1 到 12。");
        }
        Period period = switch (span) {
            case "year" -> Period.year(year);
            case "quarter" -> Period.quarter(year, number);
            default -> Period.month(year, number);
        };
        return new JobAsk(place, null, null, period.first().toString(), period.last().toString(),
                search.isEmpty() ? null : search, seconds, steps, seed, variants, null, null);
    }
}
