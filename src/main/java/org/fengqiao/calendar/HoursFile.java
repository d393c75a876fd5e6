package org.fengqiao.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.text.CsvText;

/**
 * The rows of {@code hours.csv}: division (cn or the beginning of a division code), from (month and day on which the
 * season begins), opens, closes.
 */
final class HoursFile {

    private static final Map<String, String> COLUMNS = columns();

    private HoursFile() {
    }

    /** Office hours by beginning of the division code. */
    static Map<String, DutyHours> read(String file, String text, List<CalendarProblem> problems) {
        Map<String, Map<MonthDay, List<DutyHours.Session>>> sessions = new TreeMap<>();
        Map<String, DutyHours> hours = new TreeMap<>();
        Map<String, Integer> lines = new TreeMap<>();
        for (CsvText.Row row : CsvRows.read(file, text, COLUMNS, problems)) {
            try {
                String prefix = CalendarReader.prefix(row.cell(0));
                MonthDay from = monthDay(row.cell(1));
                DutyHours.Session session = new DutyHours.Session(time(row.cell(2)), time(row.cell(3)));
                sessions.computeIfAbsent(prefix, p -> new TreeMap<>())
                        .computeIfAbsent(from, m -> new ArrayList<>()).add(session);
                lines.put(prefix, row.line());
            } catch (IllegalArgumentException e) {
                problems.add(new CalendarProblem(file, row.line(), e.getMessage()));
            }
        }
        sessions.forEach((prefix, seasons) -> {
            try {
                hours.put(prefix, new DutyHours(seasons.entrySet().stream()
                        .map(s -> new DutyHours.Season(s.getKey(), s.getValue())).toList()));
            } catch (IllegalArgumentException e) {
                problems.add(new CalendarProblem(file, lines.get(prefix), e.getMessage()));
            }
        });
        return hours;
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("「" + text + "」不是月日，应写作 05-01；全年一样时写 01-01", e);
        }
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("「" + text + "」不是时间，应写作 09:00", e);
        }
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("division", "区划");
        columns.put("from", "起");
        columns.put("opens", "上班");
        columns.put("closes", "下班");
        return Collections.unmodifiableMap(columns);
    }
}
