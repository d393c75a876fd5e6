package org.fengqiao.person;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Full-width forms become plain ones; blanks and marks that nobody sees go. */
final class Spelling {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    private Spelling() {
    }

    static String plain(String text) {
        // Twice: some compatibility forms decompose to a blank of another kind.
        return UNSEEN.matcher(Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
