package org.fengqiao.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names that come close to one that was not found. Only ever walked when a look-up has failed. */
final class EditDistance {

    private static final int MOST = 5;
    private static final int LONGEST_ASKED = 40;

    private record Near(String name, int distance) {
    }

    private EditDistance() {
    }

    /** Up to five names, nearest first, ties by name; none that shares less than half of the letters. */
    static List<String> nearest(String asked, Collection<String> names) {
        if (asked.isEmpty() || asked.length() > LONGEST_ASKED) {
            return List.of();
        }
        List<Near> near = new ArrayList<>();
        for (String name : names) {
            int bound = Math.max(1, Math.max(asked.length(), name.length()) / 2);
            if (Math.abs(asked.length() - name.length()) <= bound) {
                int distance = distance(asked, name, bound);
                if (distance <= bound) {
                    near.add(new Near(name, distance));
                }
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
        return near.stream().limit(MOST).map(Near::name).toList();
    }

    /** Levenshtein distance, or anything above {@code bound} once it is sure to exceed it. */
    static int distance(String a, String b, int bound) {
        int[] before = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
                least = Math.min(least, now[j]);
            }
            if (least > bound) {
                return bound + 1;
            }
            int[] spare = before;
            before = now;
            now = spare;
        }
        return before[b.length()];
    }
}
