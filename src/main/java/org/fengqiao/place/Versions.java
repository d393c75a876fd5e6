package org.fengqiao.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything of one kind by code. A code may have several entries one after the other in time (a body renamed, a post
 * with a new incumbent); most have one, so the look-up is a hash and one comparison of dates.
 */
final class Versions<T> {

    private final Map<String, List<T>> byCode = new LinkedHashMap<>();
    private final Map<String, List<T>> byNormalCode = new HashMap<>();
    private final Function<T, Validity> validity;

    Versions(Collection<T> values, Function<T, String> code, Function<T, Validity> validity) {
        this.validity = validity;
        for (T value : values) {
            byCode.computeIfAbsent(code.apply(value), k -> new ArrayList<>(1)).add(value);
        }
        byCode.forEach((key, list) -> byNormalCode.put(Names.normal(key), list));
    }

    Optional<T> on(LocalDate day, String code) {
        return code == null ? Optional.empty() : inForce(byCode.get(code), day);
    }

    /** All entries under a code in the forgiving spelling of people; never null. */
    List<T> allOf(String normalCode) {
        return byNormalCode.getOrDefault(normalCode, List.of());
    }

    boolean covers(T value, LocalDate day) {
        return validity.apply(value).covers(day);
    }

    Collection<T> allOn(LocalDate day) {
        return byCode.values().stream().flatMap(List::stream).filter(v -> covers(v, day)).toList();
    }

    private Optional<T> inForce(List<T> values, LocalDate day) {
        if (values != null) {
            for (T value : values) {
                if (covers(value, day)) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }
}
