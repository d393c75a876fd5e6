package org.fengqiao.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the {@code calendar} folder of a pack: {@code cn.csv} for the whole country, {@code 45.csv} for the divisions
 * whose code begins with 45, {@code hours.csv} for office hours. All problems are collected, none is thrown.
 */
public final class CalendarReader {

    private static final String NATIONAL = "cn";
    private static final String HOURS = "hours";
    /** Province, city, county, town, village: where codes of GB/T 2260 and the statistical codes end. */
    private static final Pattern PREFIX = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");

    private CalendarReader() {
    }

    /** @param files text by name; folders before the last / of a name only serve to name the file in problems */
    public static CalendarReading read(SortedMap<String, String> files) {
        Map<String, CalendarLayer> layers = new TreeMap<>();
        List<CalendarProblem> problems = new ArrayList<>();
        files.forEach((file, text) -> {
            String base = file.substring(file.lastIndexOf('/') + 1);
            String name = base.endsWith(".csv") ? base.substring(0, base.length() - ".csv".length()) : "";
            List<CalendarProblem> found = new ArrayList<>();
            if (name.equals(HOURS)) {
                HoursFile.read(file, text, found).forEach((prefix, hours) ->
                        layers.merge(prefix, new CalendarLayer(Map.of(), hours), CalendarLayer::with));
            } else {
                days(file, name, text, layers, found);
            }
            problems.addAll(found);
        });
        return new CalendarReading(new CalendarBook(layers), problems);
    }

    private static void days(String file, String name, String text, Map<String, CalendarLayer> layers,
                             List<CalendarProblem> problems) {
        try {
            String prefix = prefix(name);
            layers.merge(prefix, new CalendarLayer(DayFile.read(file, text, problems), null), CalendarLayer::with);
        } catch (IllegalArgumentException e) {
            problems.add(new CalendarProblem(file, 0, "日历文件名应为 cn.csv、hours.csv 或区划代码前几位，如 45.csv。"
                    + e.getMessage()));
        }
    }

    /** The beginning of division codes that a file or a row of hours is for; empty for the whole country. */
    static String prefix(String text) {
        if (text.equals(NATIONAL)) {
            return "";
        }
        if (!PREFIX.matcher(text).matches()) {
            throw new IllegalArgumentException("「" + text + "」不是 cn，也不是 2、4、6、9 或 12 位区划代码");
        }
        String shortest = text.replaceFirst("(?<=^\\d{9})000$", "").replaceFirst("(?<=^\\d{6})000$", "")
                .replaceFirst("(?<=^\\d{4})00$", "").replaceFirst("(?<=^\\d{2})00$", "");
        if (!shortest.equals(text)) {
            throw new IllegalArgumentException("「" + text + "」末尾的零表示整个辖区，请写作「" + shortest + "」");
        }
        return text;
    }
}
