package org.fengqiao.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names: one spelling for blanks, letter case and the dot inside names of some nationalities. */
final class Names {

    private static final Pattern DOTS = Pattern.compile("[·•・‧∙⋅.．]+");

    private Names() {
    }

    static Optional<String> normal(String name) {
        // Capitals of a few letters decompose anew, hence the second look at the spelling.
        String plain = DOTS.matcher(Spelling.plain(Spelling.plain(name).toUpperCase(Locale.ROOT))).replaceAll("·");
        return plain.chars().anyMatch(Character::isLetter) ? Optional.of(plain) : Optional.empty();
    }
}
