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

    private final Map<String, List<T>> full = new HashMap<>();
    private final Map<String, List<T>> other = new HashMap<>();
    private final Map<String, List<T>> faint = new HashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();
    private int longest;

    void add(T value, String fullName, Iterable<String> otherNames) {
        put(full, fullName, value);
        shown.add(fullName);
        otherNames.forEach(name -> put(other, name, value));
    }

    /** A name so short that it is meant only where no other value bears it. */
    void addFaint(T value, String name) {
        put(faint, name, value);
    }

    /** Those whose full name it is; if there is none, those that are called so in short. */
    List<T> named(String normal, Predicate<T> fits) {
        List<T> exact = pick(full, normal, fits);
        List<T> named = exact.isEmpty() ? pick(other, normal, fits) : exact;
        return named.isEmpty() ? pick(faint, normal, fits) : named;
    }

    boolean knows(String normal) {
        return full.containsKey(normal) || other.containsKey(normal) || faint.containsKey(normal);
    }

    /** Length of the longest name, so that nobody tries longer ones. */
    int longest() {
        return longest;
    }

    List<String> nearest(String normal) {
        return Nearest.to(normal, shown);
    }

    private void put(Map<String, List<T>> map, String name, T value) {
        String normal = Names.normal(name);
        longest = Math.max(longest, normal.length());
        List<T> values = map.computeIfAbsent(normal, k -> new ArrayList<>(1));
        // names of one value come one after the other, so only the last can be the same
        if (values.isEmpty() || values.get(values.size() - 1) != value) {
            values.add(value);
        }
    }

    private List<T> pick(Map<String, List<T>> map, String normal, Predicate<T> fits) {
        return map.getOrDefault(normal, List.of()).stream().filter(fits).toList();
    }
}
