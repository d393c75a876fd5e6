package org.fengqiao.web.page.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.DutyLine;
import org.fengqiao.planning.visits.setting.Form;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.Leader;

/** The whole period on one sheet: how many on each day, and what each leader does in each month. */
public record YearGrid(List<YearMonth> months, List<Stripe> stripes, List<Row> rows) {

    /** A month as a stripe of 31 days. */
    public record Stripe(YearMonth month, List<Mark> days, int total) {
    }

    /** @param day null where the month has ended */
    public record Mark(LocalDate day, boolean working, int count) {
    }

    /** A leader's months. */
    public record Row(String post, String name, String title, List<Tally> months, int total, int halfDays) {
    }

    /** Duties of one month by kind: received at a place, gone out, a case. */
    public record Tally(LocalDate first, int here, int out, int cases) {

        public int all() {
            return here + out + cases;
        }
    }

    public YearGrid {
        months = List.copyOf(months);
        stripes = List.copyOf(stripes);
        rows = List.copyOf(rows);
    }

    static YearGrid of(VisitProblem problem, List<DutyLine> lines) {
        List<YearMonth> months = problem.period().days().map(YearMonth::from).distinct().toList();
        Map<LocalDate, Long> perDay = lines.stream().collect(Collectors.groupingBy(DutyLine::day, Collectors.counting()));
        List<Stripe> stripes = months.stream().map(m -> new Stripe(m, IntStream.rangeClosed(1, 31).mapToObj(d ->
                d > m.lengthOfMonth() ? new Mark(null, false, 0) : new Mark(m.atDay(d),
                        problem.setting().calendar().isWorkingDay(m.atDay(d)),
                        perDay.getOrDefault(m.atDay(d), 0L).intValue())).toList(),
                (int) lines.stream().filter(l -> YearMonth.from(l.day()).equals(m)).count())).toList();
        Map<String, List<DutyLine>> byPost = lines.stream().collect(Collectors.groupingBy(DutyLine::post));
        return new YearGrid(months, stripes, problem.setting().leaders().stream()
                .filter(l -> byPost.containsKey(l.post())).map(l -> row(l, months, byPost.get(l.post()))).toList());
    }

    private static Row row(Leader leader, List<YearMonth> months, List<DutyLine> own) {
        Map<YearMonth, List<DutyLine>> byMonth = own.stream().collect(Collectors.groupingBy(l -> YearMonth.from(l.day())));
        return new Row(leader.post(), leader.nameOn(own.get(0).day()).orElse("（空缺）"), leader.title(),
                months.stream().map(m -> tally(m, byMonth.getOrDefault(m, List.of()))).toList(), own.size(),
                own.stream().mapToInt(l -> Half.WHOLE_DAY.label().equals(l.half()) ? 2 : 1).sum());
    }

    private static Tally tally(YearMonth month, List<DutyLine> lines) {
        int cases = (int) lines.stream().filter(l -> !l.caseId().isEmpty()).count();
        int out = (int) lines.stream().filter(l -> l.caseId().isEmpty() && Form.DOWN_VISIT.label().equals(l.form()))
                .count();
        return new Tally(month.atDay(1), lines.size() - cases - out, out, cases);
    }
}
