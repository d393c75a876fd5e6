package org.fengqiao.policy.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as rules write them: 2026-01-31, and in sentences and tables also 2026年1月31日 or 2026/1/31. */
final class Dates {

    private static final Pattern STRICT = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern EASY = Pattern.compile("(\\d{4})[-/年](\\d{1,2})[-/月](\\d{1,2})日?");

    private Dates() {
    }

    static Optional<LocalDate> strict(String text) {
        return read(STRICT, text);
    }

    static Optional<LocalDate> easy(String text) {
        return read(EASY, text);
    }

    private static Optional<LocalDate> read(Pattern pattern, String text) {
        Matcher parts = pattern.matcher(text);
        try {
            return parts.matches() ? Optional.of(LocalDate.of(Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
