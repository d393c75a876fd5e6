package org.fengqiao.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.fengqiao.text.Nearest;

/** Values by full name and by other names, all normalised. Filled once, then only read. */
final class NameIndex<T> {

    /** What one name means: to those whose full name it is, who are called so in short, and at a pinch. */
    private static final class Bearers<T> {
        private List<T> full = List.of();
        private List<T> other = List.of();
        private List<T> faint = List.of();
    }

    private final Map<String, Bearers<T>> byName = new HashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();
    private int longest;

    void add(T value, String fullName, Iterable<String> otherNames) {
        Bearers<T> bearers = bearers(fullName);
        bearers.full = with(bearers.full, value);
        shown.add(fullName);
        otherNames.forEach(name -> {
            Bearers<T> called = bearers(name);
            called.other = with(called.other, value);
        });
    }

    /** A name so short that it is meant only where no other value bears it. */
    void addFaint(T value, String name) {
        Bearers<T> bearers = bearers(name);
        bearers.faint = with(bearers.faint, value);
    }

    /** Those whose full name it is; if there is none, those that are called so in short. */
    List<T> named(String normal, Predicate<T> fits) {
        Bearers<T> bearers = byName.get(normal);
        if (bearers == null) {
            return List.of();
        }
        List<T> exact = pick(bearers.full, fits);
        List<T> named = exact.isEmpty() ? pick(bearers.other, fits) : exact;
        return named.isEmpty() ? pick(bearers.faint, fits) : named;
    }

    boolean knows(String normal) {
        return byName.containsKey(normal);
    }

    /** Length of the longest name, so that nobody tries longer ones. */
    int longest() {
        return longest;
    }

    List<String> nearest(String normal) {
        return Nearest.to(normal, shown);
    }

    private Bearers<T> bearers(String name) {
        String normal = Names.normal(name);
        longest = Math.max(longest, normal.length());
        return byName.computeIfAbsent(normal, k -> new Bearers<>());
    }

    private static <T> List<T> with(List<T> values, T value) {
        // names of one value come one after the other, so only the last can be the same
        if (!values.isEmpty() && values.get(values.size() - 1) == value) {
            return values;
        }
        List<T> more = values.isEmpty() ? new ArrayList<>(1) : values;
        more.add(value);
        return more;
    }

    private static <T> List<T> pick(List<T> values, Predicate<T> fits) {
        if (values.isEmpty()) {
            return values;
        }
        List<T> picked = new ArrayList<>(values.size());
        for (T value : values) {
            if (fits.test(value)) {
                picked.add(value);
            }
        }
        return picked;
    }
}
