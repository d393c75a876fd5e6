package org.fengqiao.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which of the known words a mistyped one probably meant. Only ever walked when a look-up has failed. */
public final class Nearest {

    private static final int OFFERED = 3;
    private static final int LONGEST_ASKED = 40;

    private record Near(String word, int distance) {
    }

    private Nearest() {
    }

    /** Up to three known words, nearest first, ties by word; none that shares less than half of the characters. */
    public static List<String> to(String written, Collection<String> known) {
        if (written.isEmpty() || written.length() > LONGEST_ASKED) {
            return List.of();
        }
        List<Near> near = new ArrayList<>();
        for (String word : known) {
            int reach = Math.max(1, Math.max(written.length(), word.length()) / 2);
            int distance = new LevenshteinDistance(reach).apply(written, word);
            if (distance >= 0) {
                near.add(new Near(word, distance));
            }
        }
        return near.stream().sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word).distinct().limit(OFFERED).toList();
    }

    /** Number of characters to change, add or leave out. */
    public static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }
}
