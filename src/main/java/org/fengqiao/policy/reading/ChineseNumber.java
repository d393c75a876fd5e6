package org.fengqiao.policy.reading;

import java.util.OptionalInt;

/** Whole numbers as sentences and tables write them: 15, １５ or 十五, up to 999,999. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int MOST = 999_999;

    private ChineseNumber() {
    }

    /** Empty if it is no such number. */
    static OptionalInt read(String text) {
        if (text.isEmpty() || text.length() > 12) {
            return OptionalInt.empty();
        }
        return text.chars().allMatch(c -> digit(c) >= 0) ? digits(text) : characters(text);
    }

    /** Whether the character can be part of such a number. */
    static boolean mayHold(char c) {
        return digit(c) >= 0 || DIGITS.indexOf(c) >= 0 || c == '两' || unit(c) > 0;
    }

    private static OptionalInt digits(String text) {
        long value = text.chars().mapToLong(ChineseNumber::digit)
                .reduce(0, (sum, d) -> Math.min(sum * 10 + d, MOST + 1L));
        return value > MOST ? OptionalInt.empty() : OptionalInt.of((int) value);
    }

    private static int digit(int c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static OptionalInt characters(String text) {
        int total = 0;
        int part = 0;
        int digit = -1;
        int lastUnit = Integer.MAX_VALUE;
        for (char c : text.toCharArray()) {
            int value = c == '两' ? 2 : DIGITS.indexOf(c);
            int unit = unit(c);
            if (value >= 0) {
                if (digit > 0) {
                    return OptionalInt.empty();
                }
                digit = value;
            } else if (unit == 10_000) {
                if (total > 0 || part + Math.max(digit, 0) == 0) {
                    return OptionalInt.empty();
                }
                total = (part + Math.max(digit, 0)) * unit;
                part = 0;
                digit = -1;
                lastUnit = Integer.MAX_VALUE;
            } else if (unit > 0 && unit < lastUnit && (digit > 0 || unit == 10 && digit < 0 && part == 0)) {
                part += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
                lastUnit = unit;
            } else {
                return OptionalInt.empty();
            }
        }
        int value = total + part + Math.max(digit, 0);
        return value > MOST ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            default -> 0;
        };
    }
}
