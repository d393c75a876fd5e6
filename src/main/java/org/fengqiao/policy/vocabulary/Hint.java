package org.fengqiao.policy.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fengqiao.text.Nearest;

/** Finds the word that was probably meant. */
public final class Hint {

    private static final int LISTED = 16;
    private static final int NAMED = 3;

    private Hint() {
    }

    /** The closest candidates, all equally close and close enough to be worth naming. */
    public static List<String> to(String word, Collection<String> candidates) {
        int closest = Math.max(1, word.codePointCount(0, word.length()) / 2);
        List<String> found = new ArrayList<>();
        for (String candidate : candidates) {
            int score = score(word, candidate);
            if (score < closest) {
                found.clear();
                closest = score;
            }
            if (score == closest && found.size() < NAMED && !found.contains(candidate)) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** A question to end an error sentence with: which word was probably meant; empty text if none comes close. */
    public static String question(String word, Collection<String> candidates) {
        List<String> nearest = to(word, candidates);
        return nearest.isEmpty() ? "" : "，是否想写「" + String.join("」或「", nearest) + "」？";
    }

    /** The same, or else the words that would do when there are not too many. */
    public static String ending(String word, Collection<String> candidates) {
        String question = question(word, candidates);
        if (!question.isEmpty()) {
            return question;
        }
        if (candidates.isEmpty()) {
            return "，目前一个也没有";
        }
        List<String> listed = candidates.stream().limit(LISTED).toList();
        return "，可用：" + String.join("、", listed) + (candidates.size() > LISTED ? " 等" : "");
    }

    /** Edit distance, with one word inside the other counting as a single slip. */
    private static int score(String word, String candidate) {
        int distance = Nearest.distance(word, candidate);
        boolean inside = word.length() > 1 && candidate.contains(word)
                || candidate.length() > 1 && word.contains(candidate);
        return inside ? Math.min(distance, 1) : distance;
    }
}
