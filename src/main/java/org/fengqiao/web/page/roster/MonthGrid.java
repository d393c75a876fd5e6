package org.fengqiao.web.page.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.DutyLine;

/** A month as a wall calendar. */
public record MonthGrid(YearMonth month, YearMonth before, YearMonth after, List<List<Cell>> weeks) {

    /**
     * One day.
     *
     * @param inside  whether it belongs to the month
     * @param working whether it is a working day
     */
    public record Cell(LocalDate day, boolean inside, boolean working, List<DutyLine> lines) {
    }

    /** @param before null at the beginning of the period; {@code after} null at its end */
    public MonthGrid {
        weeks = List.copyOf(weeks);
    }

    static MonthGrid of(VisitProblem problem, List<DutyLine> lines, LocalDate at) {
        YearMonth month = YearMonth.from(at);
        Period period = problem.period();
        Map<LocalDate, List<DutyLine>> byDay = lines.stream().collect(Collectors.groupingBy(DutyLine::day));
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1)).map(day -> {
                boolean inside = YearMonth.from(day).equals(month);
                return new Cell(day, inside, problem.setting().calendar().isWorkingDay(day),
                        inside ? byDay.getOrDefault(day, List.of()) : List.of());
            }).toList());
        }
        return new MonthGrid(month, month.isAfter(period.first()) ? month.minusMonths(1) : null,
                month.isBefore(period.last()) ? month.plusMonths(1) : null, weeks);
    }
}
