package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences at ；and 。 outside quotes. */
final class SentenceSplit {

    private static final Pattern CHOICE = Pattern.compile("有?下列情形之一的?[：:，]");
    private static final Pattern NUMBERED = Pattern.compile("[（(]([一二三四五六七八九十]{1,3}|\\d{1,2})[）)]");
    private static final Pattern PAUSED = Pattern.compile("[「“]([^「」“”]+)[」”]|([^、或「」“”]+)");
    private static final Pattern LINK = Pattern.compile("(并且|而且|同时|且)");

    /**
     * @param content      without number and final sign; empty after a colon that opens a list
     * @param opensChoice  whether the sentences from here to the full stop are alternatives
     * @param endsParagraph whether a full stop or the end of the paragraph follows
     */
    record Sentence(Stretch content, boolean opensChoice, boolean endsParagraph) {
    }

    private SentenceSplit() {
    }

    static List<Sentence> of(Stretch paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int quotes = 0;
        for (int i = 0; i <= paragraph.text().length(); i++) {
            char c = i < paragraph.text().length() ? paragraph.text().charAt(i) : '。';
            quotes += "「“《".indexOf(c) >= 0 ? 1 : "」”》".indexOf(c) >= 0 ? -1 : 0;
            boolean last = i == paragraph.text().length();
            if (last || quotes <= 0 && (c == '；' || c == '。' || c == ';')) {
                if (i > from) {
                    sentences.add(sentence(paragraph.part(from, i), c == '。'));
                } else if (c == '。' && !sentences.isEmpty()) {
                    Sentence before = sentences.remove(sentences.size() - 1);
                    sentences.add(new Sentence(before.content, before.opensChoice, true));
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    /** Parts between commas, without the words that link them. */
    static List<Stretch> atCommas(Stretch sentence) {
        List<Stretch> parts = new ArrayList<>();
        int from = 0;
        int quotes = 0;
        for (int i = 0; i <= sentence.text().length(); i++) {
            char c = i < sentence.text().length() ? sentence.text().charAt(i) : '，';
            quotes += "「“《".indexOf(c) >= 0 ? 1 : "」”》".indexOf(c) >= 0 ? -1 : 0;
            if (i == sentence.text().length() || quotes <= 0 && (c == '，' || c == ',')) {
                if (i > from) {
                    parts.add(without(LINK, sentence.part(from, i)));
                }
                from = i + 1;
            }
        }
        return parts.isEmpty() ? List.of(sentence) : parts;
    }

    /** Words between 、 or 或, without quotes; the whole where there is nothing to split. */
    static List<Stretch> atPauses(Stretch words) {
        List<Stretch> parts = new ArrayList<>();
        Matcher found = PAUSED.matcher(words.text());
        while (found.find()) {
            int group = found.group(1) != null ? 1 : 2;
            parts.add(words.part(found.start(group), found.end(group)));
        }
        return parts.isEmpty() ? List.of(words) : parts;
    }

    private static Sentence sentence(Stretch text, boolean ends) {
        Stretch rest = without(CHOICE, text);
        boolean choice = rest.text().length() < text.text().length();
        return new Sentence(without(NUMBERED, rest), choice, ends);
    }

    private static Stretch without(Pattern opening, Stretch text) {
        Matcher found = opening.matcher(text.text());
        return found.lookingAt() ? text.part(found.end(), text.text().length()) : text;
    }
}
