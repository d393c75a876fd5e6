package org.fengqiao.place;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A row of a directory file; reads its cells into values and records what is wrong with them. */
final class Row {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final String file;
    private final int number;
    private final Map<Column, Integer> positions;
    private final List<String> cells;
    private final Problems problems;
    private boolean sound = true;

    Row(String file, int number, Map<Column, Integer> positions, List<String> cells, Problems problems) {
        this.file = file;
        this.number = number;
        this.positions = positions;
        this.cells = cells;
        this.problems = problems;
    }

    String file() {
        return file;
    }

    int number() {
        return number;
    }

    /** Whether nothing has been found wrong with this row so far. */
    boolean sound() {
        return sound;
    }

    void problem(Column column, String message) {
        sound = false;
        problems.add(file, number, column == null ? null : column.chinese(), message);
    }

    /** The cell without surrounding blanks, or null when it is empty. */
    String text(Column column) {
        Integer position = positions.get(column);
        if (position == null || position >= cells.size()) {
            return null;
        }
        String cell = cells.get(position).strip();
        return cell.isEmpty() ? null : cell;
    }

    String needed(Column column) {
        String text = text(column);
        if (text == null) {
            problem(column, "不能为空，请填写");
        }
        return text;
    }

    /** The parts of a cell between {@code |}; full-width bars are read as well. */
    List<String> list(Column column) {
        String text = text(column);
        return text == null ? List.of()
                : Arrays.stream(text.split("[|｜]")).map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
    }

    boolean flag(Column column) {
        String text = text(column);
        if (text == null || text.equals("否") || text.equalsIgnoreCase("no") || text.equalsIgnoreCase("false")) {
            return false;
        }
        if (!text.equals("是") && !text.equalsIgnoreCase("yes") && !text.equalsIgnoreCase("true")) {
            problem(column, "「" + text + "」看不懂，请写「是」或「否」（空着等于「否」）");
        }
        return true;
    }

    Level level(Column column) {
        String text = needed(column);
        if (text == null) {
            return null;
        }
        try {
            return Level.of(text);
        } catch (IllegalArgumentException e) {
            problem(column, e.getMessage());
            return null;
        }
    }

    LocalDate day(Column column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            problem(column, "「" + text + "」不是日期，请写作 2026-01-31 的样子");
            return null;
        }
    }

    Validity validity() {
        LocalDate from = day(Column.FROM);
        LocalDate to = day(Column.TO);
        if (from == null && to == null) {
            return Validity.ALWAYS;
        }
        if (from != null && to != null && to.isBefore(from)) {
            problem(Column.TO, "失效日期 " + to + " 早于生效日期 " + from + "，请改正其中之一");
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }
}
