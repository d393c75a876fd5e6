package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.policy.vocabulary.SentenceForm;

/**
 * A sentence form ready to be compared with sentences. A place takes the characters up to the next fixed words, or
 * what stands in 「」 or “”; a place for a number takes digits or Chinese numerals only; a place whose name ends with
 * 、 takes several words.
 *
 * @param kinds what each place takes
 */
record SentencePattern(SentenceForm form, List<Part> parts, List<Token> fragment, Map<String, PlaceKind> kinds) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final int MOST_WAYS = 20;
    private static final int MOST_STEPS = 20_000;

    /** Fixed words, or a place if {@code place} is not null. */
    record Part(String words, String place) {
    }

    /** Where each place begins and ends in the sentence, without quotes. */
    record Span(int from, int to, boolean quoted) {
    }

    static List<Part> parts(String template) {
        List<Part> parts = new ArrayList<>();
        Matcher places = PLACE.matcher(template);
        int at = 0;
        while (places.find()) {
            add(parts, template.substring(at, places.start()));
            parts.add(new Part(null, places.group(1).strip()));
            at = places.end();
        }
        add(parts, template.substring(at));
        return parts;
    }

    private static void add(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, null));
        }
    }

    /** How many characters are fixed. */
    int weight() {
        return parts.stream().mapToInt(p -> p.place() == null ? p.words().length() : 0).sum();
    }

    /** Every way in which the sentence can be read as this form, up to a bound. */
    List<Map<String, Span>> ways(String sentence) {
        List<Map<String, Span>> ways = new ArrayList<>();
        walk(sentence, 0, 0, new LinkedHashMap<>(), ways, new int[1]);
        return ways;
    }

    private void walk(String sentence, int part, int at, Map<String, Span> taken, List<Map<String, Span>> ways,
                      int[] steps) {
        if (ways.size() >= MOST_WAYS || steps[0]++ > MOST_STEPS) {
            return;
        }
        if (part == parts.size()) {
            if (at == sentence.length()) {
                ways.add(new LinkedHashMap<>(taken));
            }
            return;
        }
        Part next = parts.get(part);
        if (next.place() == null) {
            if (sentence.startsWith(next.words(), at)) {
                walk(sentence, part + 1, at + next.words().length(), taken, ways, steps);
            }
            return;
        }
        if (at >= sentence.length()) {
            return;
        }
        boolean several = next.place().endsWith("、");
        int close = several || "「“".indexOf(sentence.charAt(at)) < 0 ? -1
                : sentence.indexOf(sentence.charAt(at) == '「' ? '」' : '”', at);
        if (close > at + 1) {
            taken.put(next.place(), new Span(at + 1, close, true));
            walk(sentence, part + 1, close + 1, taken, ways, steps);
            taken.remove(next.place());
            return;
        }
        boolean number = kinds.get(next.place()) == PlaceKind.NUMBER;
        for (int end = at + 1; end <= sentence.length() && fits(sentence.charAt(end - 1), number, several);
                end++) {
            taken.put(next.place(), new Span(at, end, false));
            walk(sentence, part + 1, end, taken, ways, steps);
            taken.remove(next.place());
        }
    }

    private static boolean fits(char c, boolean number, boolean several) {
        return number ? ChineseNumber.mayHold(c) : (several ? "，；。" : "「」“”，；。").indexOf(c) < 0;
    }
}
