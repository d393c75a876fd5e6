package org.fengqiao.web.page.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.DutyLine;
import org.fengqiao.planning.visits.setting.Leader;

/** A week with a row for every leader: duties are dragged to another day or another leader. */
public record WeekGrid(LocalDate monday, LocalDate before, LocalDate after, List<LocalDate> days, List<Row> rows) {

    /** A leader's week; days as the grid has them. */
    public record Row(String post, String name, String title, List<List<DutyLine>> days) {
    }

    public WeekGrid {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    /** @param before null at the beginning of the period; {@code after} null at its end */
    static WeekGrid of(VisitProblem problem, List<DutyLine> lines, RosterFilter filter) {
        LocalDate monday = filter.at().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> days = monday.datesUntil(monday.plusWeeks(1)).toList();
        List<Row> rows = new ArrayList<>();
        for (Leader leader : problem.setting().leaders()) {
            List<DutyLine> own = lines.stream().filter(l -> l.post().equals(leader.post())).toList();
            boolean wanted = filter.who().isEmpty() ? leader.nameOn(monday).isPresent() : leader.post().equals(filter.who());
            if (wanted || own.stream().anyMatch(l -> days.contains(l.day()))) {
                rows.add(new Row(leader.post(), leader.nameOn(filter.at()).orElse("（空缺）"), leader.title(),
                        days.stream().map(d -> own.stream().filter(l -> l.day().equals(d)).toList()).toList()));
            }
        }
        LocalDate previous = monday.minusDays(1);
        LocalDate next = monday.plusWeeks(1);
        return new WeekGrid(monday, problem.period().covers(previous) ? previous : null,
                problem.period().covers(next) ? next : null, days, rows);
    }
}
