package org.fengqiao.web.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.calendar.SkippedDay;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.Clock;
import org.fengqiao.decision.Duty;

/**
 * Clocks drawn day by day: a row for each, a column for each day.
 *
 * @param more whether some clock runs past the last column
 */
record DayStrip(List<Day> days, List<Row> rows, boolean more) {

    private static final int WIDEST = 42;

    /** @param month shown where a month begins, otherwise null */
    record Day(int number, String month, boolean monday) {
    }

    record Row(String action, String by, List<Cell> cells) {
    }

    /** @param kind run, off, end, later or empty */
    record Cell(String kind, String title) {
    }

    /** Only clocks that run over midnight: the others all end on the first day. */
    static DayStrip of(LocalDate first, List<Duty> running) {
        List<Duty> drawn = running.stream().filter(d -> d.clock().lastDay().isAfter(start(d.clock()))).toList();
        LocalDate from = drawn.stream().map(d -> start(d.clock())).filter(first::isAfter).min(LocalDate::compareTo)
                .orElse(first);
        LocalDate last = drawn.stream().map(d -> d.clock().lastDay()).max(LocalDate::compareTo).orElse(from);
        LocalDate shown = last.isAfter(from.plusDays(WIDEST - 1)) ? from.plusDays(WIDEST - 1) : last;
        List<LocalDate> days = from.datesUntil(shown.plusDays(1)).toList();
        return new DayStrip(days.stream().map(day -> new Day(day.getDayOfMonth(),
                day.equals(from) || day.getDayOfMonth() == 1 ? day.getMonthValue() + "月" : null,
                day.getDayOfWeek() == DayOfWeek.MONDAY)).toList(),
                drawn.stream().map(duty -> row(duty, days, shown)).toList(), last.isAfter(shown));
    }

    private static Row row(Duty duty, List<LocalDate> days, LocalDate shown) {
        Clock clock = duty.clock();
        Map<LocalDate, String> skipped = clock.skipped().stream().collect(Collectors.toMap(SkippedDay::day,
                SkippedDay::reason, (first, again) -> first));
        List<Cell> cells = new ArrayList<>(days.stream().map(day -> cell(clock, skipped, day)).toList());
        if (clock.lastDay().isAfter(shown)) {
            cells.set(cells.size() - 1, new Cell("later", "到 " + clock.lastDay()));
        }
        return new Row(duty.action(), duty.by().name(), cells);
    }

    private static Cell cell(Clock clock, Map<LocalDate, String> skipped, LocalDate day) {
        if (day.isBefore(start(clock)) || day.isAfter(clock.lastDay())) {
            return new Cell("", null);
        }
        String told = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return day.equals(clock.lastDay()) ? new Cell("end", told + " 到期")
                : skipped.containsKey(day) ? new Cell("off", told + " 不算：" + skipped.get(day))
                : new Cell("run", told);
    }

    private static LocalDate start(Clock clock) {
        return clock.startedAt() == null ? clock.lastDay() : LocalDate.ofInstant(clock.startedAt(), WorkCalendar.ZONE);
    }
}
