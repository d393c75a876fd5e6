package org.fengqiao.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which of the known words a mistyped one probably meant. */
public final class Nearest {

    private static final int OFFERED = 3;

    private Nearest() {
    }

    /** Up to three known words within half the length of {@code written}, nearest first. */
    public static List<String> to(String written, Collection<String> known) {
        int reach = Math.max(1, written.length() / 2);
        return known.stream()
                .filter(word -> distance(written, word) <= reach)
                .sorted(Comparator.comparingInt((String word) -> distance(written, word)).thenComparing(word -> word))
                .limit(OFFERED)
                .toList();
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
