package org.fengqiao.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a paper says; what must be said and is not is told all at once. */
final class Content {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final PaperKind kind;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    Content(PaperKind kind) {
        this.kind = kind;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    Content text(String name, String value) {
        return required(name, value == null || value.isBlank() ? null : value.strip());
    }

    Content day(String name, LocalDate value) {
        return required(name, value == null ? null : day(value));
    }

    Content items(String name, Collection<String> items) {
        return required(name, items.isEmpty() ? null : numbered(items));
    }

    Content rows(String name, List<Map<String, Object>> rows) {
        return required(name, rows.isEmpty() ? null : rows);
    }

    /** A passage that is left out when there is nothing to say. */
    Content optional(String name, String sentence) {
        values.put(name, sentence == null || sentence.isBlank() ? List.of() : List.of(Map.of("句", sentence.strip())));
        return this;
    }

    Map<String, Object> values() {
        return values;
    }

    /** @throws PaperException naming all that is missing */
    void complete() {
        if (!missing.isEmpty()) {
            throw new PaperException(PaperException.Kind.INVALID,
                    kind.label() + "缺少：" + String.join("、", missing) + "。请补全后再起草。");
        }
    }

    private Content required(String name, Object value) {
        if (value == null) {
            missing.add(name);
        } else {
            values.put(name, value);
        }
        return this;
    }

    private static List<Map<String, Object>> numbered(Collection<String> items) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String item : items) {
            rows.add(Map.of("序", String.valueOf(rows.size() + 1), "句", item));
        }
        return rows;
    }
}
