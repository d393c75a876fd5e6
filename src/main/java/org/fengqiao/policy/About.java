package org.fengqiao.policy;

import java.util.List;
import org.fengqiao.matter.EventKind;

/**
 * What acts must say they are about ({@code Event.about}) to belong to an action, where several actions are met by acts of
 * one kind: a report to one authority is no report to another.
 *
 * @param only   the kind of act that is so held to it; null: every kind of the action
 * @param others true: anything but the words, also nothing; false: one of the words
 * @param words  as acts write them; empty: the kind alone tells
 */
public record About(EventKind only, boolean others, List<String> words) {

    public static final About ANYTHING = new About(null, false, List.of());

    public About {
        words = List.copyOf(words);
    }

    /** One word, or anything for null. */
    public static About of(String word) {
        return word == null ? ANYTHING : new About(null, false, List.of(word));
    }

    /** @param about what an act of that kind says it is about, or null */
    public boolean admits(EventKind kind, String about) {
        return words.isEmpty() || only != null && only != kind || others != (about != null && words.contains(about));
    }

    /** The words that acts may be about; empty where they may be about anything but some. */
    public List<String> choices() {
        return others ? List.of() : words;
    }
}
