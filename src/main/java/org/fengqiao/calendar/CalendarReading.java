package org.fengqiao.calendar;

import java.util.List;

/**
 * What reading made of calendar files.
 *
 * @param book     from every row that could be read; only to be relied on when there are no problems
 * @param problems all of them, in order of file and line
 */
public record CalendarReading(CalendarBook book, List<CalendarProblem> problems) {

    public CalendarReading {
        problems = List.copyOf(problems);
    }
}
