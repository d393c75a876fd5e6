package org.fengqiao.planning.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;
import org.fengqiao.term.Labelled;

/**
 * One written value and where it stands. A value that is absent or can not be read leaves a finding and a harmless
 * stand-in, so that reading goes on and finds the other mistakes.
 *
 * @param text null when nothing is written
 */
public record Value(String text, String file, int line, String column, Findings findings) {

    private static final LocalDate STAND_IN = LocalDate.of(2000, 1, 1);

    public boolean isPresent() {
        return text != null && !text.isBlank();
    }

    /** The text, which must be there. */
    public String required() {
        if (!isPresent()) {
            wrong("没有填写", "请填写");
            return "";
        }
        return text.strip();
    }

    public String or(String absent) {
        return isPresent() ? text.strip() : absent;
    }

    /** A whole number that must be there. */
    public int number() {
        return isPresent() ? numberOr(0) : required().length();
    }

    public int numberOr(int absent) {
        if (!isPresent()) {
            return absent;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            wrong("「" + text + "」不是整数", "请写阿拉伯数字，如 3");
            return absent;
        }
    }

    /** A day that must be there (Asia/Shanghai). */
    public LocalDate date() {
        if (required().isEmpty()) {
            return STAND_IN;
        }
        return dateOr(STAND_IN);
    }

    public LocalDate dateOr(LocalDate absent) {
        if (!isPresent()) {
            return absent;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            wrong("「" + text + "」不是日期", "请写作 2026-03-02");
            return absent;
        }
    }

    public boolean yesOr(boolean absent) {
        return switch (or("")) {
            case "" -> absent;
            case "是", "true", "yes" -> true;
            case "否", "false", "no" -> false;
            default -> {
                wrong("「" + text + "」不是是或否", "请写「是」或「否」");
                yield absent;
            }
        };
    }

    /** Several entries in one cell, separated by 、 or | or ； or blanks around them; empty when nothing is written. */
    public List<String> list() {
        return isPresent()
                ? Arrays.stream(text.split("[、|；;]")).map(String::strip).filter(s -> !s.isEmpty()).toList()
                : List.of();
    }

    /** A term by its label or code; {@code absent} when nothing or nothing known is written. */
    public <T extends Enum<T> & Labelled> T termOr(Class<T> type, String what, T absent) {
        return isPresent() ? term(type, what, text.strip(), absent) : absent;
    }

    public <T extends Enum<T> & Labelled> List<T> terms(Class<T> type, String what) {
        return list().stream().map(t -> term(type, what, t, null)).filter(t -> t != null).toList();
    }

    private <T extends Enum<T> & Labelled> T term(Class<T> type, String what, String written, T absent) {
        try {
            return Labelled.parse(type, what, written);
        } catch (IllegalArgumentException e) {
            wrong(e.getMessage(), "请改写为其中之一");
            return absent;
        }
    }

    public void wrong(String message, String remedy) {
        findings.add(Finding.error(file, line, column, message, remedy));
    }
}
