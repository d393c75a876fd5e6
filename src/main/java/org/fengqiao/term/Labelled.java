package org.fengqiao.term;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A term of a closed set: a stable English code for machines and the Chinese term that people read and write. */
public interface Labelled {

    /** Lower-case code with hyphens, stable across releases. */
    default String code() {
        return ((Enum<?>) this).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The Chinese term of the glossary. */
    String label();

    /**
     * The term that {@code text} names by code or label.
     *
     * @throws IllegalArgumentException in Chinese, naming what was written and every term that would do
     */
    static <T extends Enum<T> & Labelled> T parse(Class<T> type, String what, String text) {
        for (T term : type.getEnumConstants()) {
            if (term.label().equals(text) || term.code().equals(text)) {
                return term;
            }
        }
        String terms = Arrays.stream(type.getEnumConstants())
                .map(t -> t.label() + "(" + t.code() + ")").collect(Collectors.joining("、"));
        throw new IllegalArgumentException("没有名为「" + text + "」的" + what + "，可用：" + terms);
    }
}
