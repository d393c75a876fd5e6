package org.fengqiao.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.term.Labelled;
import org.fengqiao.text.CsvText;

/** The rows of {@code cn.csv} or {@code <division>.csv}: date, type, name. */
final class DayFile {

    private static final Map<String, String> COLUMNS = columns();
    private static final int LONGEST_NAME = 40;

    private DayFile() {
    }

    static Map<LocalDate, SpecialDay> read(String file, String text, List<CalendarProblem> problems) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        Map<LocalDate, Integer> lines = new TreeMap<>();
        for (CsvText.Row row : CsvRows.read(file, text, COLUMNS, problems)) {
            try {
                SpecialDay day = day(row);
                Integer earlier = lines.putIfAbsent(day.date(), row.line());
                if (earlier != null) {
                    throw new IllegalArgumentException(
                            "日期 " + day.date() + " 与第 " + earlier + " 行重复，一天只能写一行");
                }
                days.put(day.date(), day);
            } catch (IllegalArgumentException e) {
                problems.add(new CalendarProblem(file, row.line(), e.getMessage()));
            }
        }
        return days;
    }

    private static SpecialDay day(CsvText.Row row) {
        LocalDate date = date(row.cell(0));
        DayKind kind = Labelled.parse(DayKind.class, "日子类型", row.cell(1).toLowerCase(Locale.ROOT));
        String name = row.cell(2);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("缺少名称，请写明是什么节日或因何事放假、上班");
        }
        if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(DayFile::unprintable)) {
            throw new IllegalArgumentException("名称至多 " + LONGEST_NAME + " 个字，且不能含换行等控制字符");
        }
        return new SpecialDay(date, kind, name);
    }

    private static LocalDate date(String text) {
        LocalDate date;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("「" + text + "」不是日期，应写作 2026-10-01", e);
        }
        if (date.isBefore(Seconds.FIRST_DAY) || date.isAfter(Seconds.LAST_DAY)) {
            throw new IllegalArgumentException("日期 " + text + " 超出范围，应在 " + Seconds.FIRST_DAY.getYear()
                    + " 年至 " + Seconds.LAST_DAY.getYear() + " 年之间");
        }
        return date;
    }

    private static boolean unprintable(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("date", "日期");
        columns.put("type", "类型");
        columns.put("name", "名称");
        return Collections.unmodifiableMap(columns);
    }
}
