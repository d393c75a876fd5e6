package org.fengqiao.web.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.calendar.SkippedDay;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.Clock;
import org.fengqiao.decision.Duty;

/**
 * Clocks drawn as rows over columns of a day, or of a week from Monday to Sunday where days would not fit.
 *
 * @param weeks whether a column is a week
 * @param more  whether some clock runs past the last column
 */
record DayStrip(List<Column> columns, List<Row> rows, boolean weeks, boolean more) {

    private static final int WIDEST = 42;
    private static final int WEEK = 7;

    /**
     * @param number of the first day in its month
     * @param month  shown where a month begins, otherwise null
     * @param monday whether a week begins with a day; never for weeks, which all do
     */
    record Column(int number, String month, boolean monday) {
    }

    record Row(String action, String by, List<Cell> cells) {
    }

    /**
     * @param kind    run, off, end, later or empty
     * @param counted days of a week that count; null for a day and where the clock does not run
     */
    record Cell(String kind, String title, Integer counted) {
    }

    /** Only clocks that run over midnight: the others all end on the first day. */
    static DayStrip of(LocalDate first, List<Duty> running) {
        List<Duty> drawn = running.stream().filter(d -> d.clock().lastDay().isAfter(start(d.clock()))).toList();
        LocalDate from = drawn.stream().map(d -> start(d.clock())).filter(first::isAfter).min(LocalDate::compareTo)
                .orElse(first);
        LocalDate last = drawn.stream().map(d -> d.clock().lastDay()).max(LocalDate::compareTo).orElse(from);
        boolean weeks = ChronoUnit.DAYS.between(from, last) >= WIDEST;
        LocalDate begin = weeks ? from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : from;
        int step = weeks ? WEEK : 1;
        List<LocalDate> starts = begin.datesUntil(last.plusDays(1), Period.ofDays(step)).limit(WIDEST).toList();
        LocalDate shown = starts.get(starts.size() - 1).plusDays(step - 1L);
        return new DayStrip(starts.stream().map(day -> column(day, day.equals(begin), step)).toList(),
                drawn.stream().map(duty -> row(duty, starts, step, shown)).toList(), weeks, last.isAfter(shown));
    }

    private static Column column(LocalDate day, boolean leftmost, int step) {
        return new Column(day.getDayOfMonth(), leftmost || day.getDayOfMonth() <= step ? day.getMonthValue() + "月" : null,
                step == 1 && day.getDayOfWeek() == DayOfWeek.MONDAY);
    }

    private static Row row(Duty duty, List<LocalDate> starts, int step, LocalDate shown) {
        Clock clock = duty.clock();
        Map<LocalDate, String> skipped = clock.skipped().stream().collect(Collectors.toMap(SkippedDay::day,
                SkippedDay::reason, (first, again) -> first));
        List<Cell> cells = new ArrayList<>(starts.stream().map(day -> step == 1 ? day(clock, skipped, day)
                : week(clock, skipped, day)).toList());
        if (clock.lastDay().isAfter(shown)) {
            cells.set(cells.size() - 1, new Cell("later", "到 " + clock.lastDay(), null));
        }
        return new Row(duty.action(), duty.by().name(), cells);
    }

    private static Cell day(Clock clock, Map<LocalDate, String> skipped, LocalDate day) {
        if (!runs(clock, day)) {
            return new Cell("", null, null);
        }
        return day.equals(clock.lastDay()) ? new Cell("end", told(day) + " 到期", null)
                : skipped.containsKey(day) ? new Cell("off", told(day) + " 不算：" + skipped.get(day), null)
                : new Cell("run", told(day), null);
    }

    private static Cell week(Clock clock, Map<LocalDate, String> skipped, LocalDate monday) {
        List<LocalDate> days = monday.datesUntil(monday.plusDays(WEEK)).filter(day -> runs(clock, day)).toList();
        if (days.isEmpty()) {
            return new Cell("", null, null);
        }
        List<LocalDate> off = days.stream().filter(skipped::containsKey).toList();
        int counted = days.size() - off.size();
        String title = told(days.get(0)) + "起一周计 " + counted + " 天" + (off.isEmpty() ? "" : "，不算 "
                + off.stream().map(day -> told(day) + "（" + skipped.get(day) + "）").collect(Collectors.joining("、")));
        return days.contains(clock.lastDay()) ? new Cell("end", title + "；" + told(clock.lastDay()) + " 到期", counted)
                : new Cell(counted == 0 ? "off" : "run", title, counted);
    }

    private static boolean runs(Clock clock, LocalDate day) {
        return !day.isBefore(start(clock)) && !day.isAfter(clock.lastDay());
    }

    private static String told(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static LocalDate start(Clock clock) {
        return clock.startedAt() == null ? clock.lastDay() : WorkCalendar.day(clock.startedAt());
    }
}
