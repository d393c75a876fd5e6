package org.fengqiao.person;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers of the mainland: digits without country code; an extension is not part of the number. */
final class Phones {

    private static final Pattern EXTENSION = Pattern.compile("(转|分机|EXT\\.?|#).*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTRY = Pattern.compile("^(\\+86|0086|\\(\\+?86\\))");
    private static final Pattern MARKS = Pattern.compile("[-()—–./]");
    private static final Pattern BARE_COUNTRY = Pattern.compile("^86(?=1\\d{10}$)");
    private static final Pattern NUMBER = Pattern.compile("\\d{5,12}");

    private Phones() {
    }

    static Optional<String> normal(String phone) {
        String plain = EXTENSION.matcher(Spelling.plain(phone)).replaceAll("");
        String digits = MARKS.matcher(COUNTRY.matcher(plain).replaceAll("")).replaceAll("");
        String national = BARE_COUNTRY.matcher(digits).replaceAll("");
        return NUMBER.matcher(national).matches() ? Optional.of(national) : Optional.empty();
    }
}
