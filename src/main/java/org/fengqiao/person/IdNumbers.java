package org.fengqiao.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Citizens' identity numbers (GB 11643): 18 places, the last by ISO 7064 MOD 11-2. Old numbers of 15 digits become the
 * new one, for births from 1900. A wrong last place is kept as written: it is a slip to be found, not a stranger.
 */
final class IdNumbers {

    private static final Pattern MARKS = Pattern.compile("[-—–]");
    private static final Pattern OLD = Pattern.compile("\\d{15}");
    private static final Pattern NEW = Pattern.compile("\\d{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String LAST = "10X98765432";
    private static final int REGION = 6;

    private IdNumbers() {
    }

    static Optional<String> normal(String number) {
        String plain = MARKS.matcher(Spelling.plain(number).toUpperCase(Locale.ROOT)).replaceAll("");
        if (OLD.matcher(plain).matches()) {
            String body = plain.substring(0, REGION) + "19" + plain.substring(REGION);
            return Optional.of(body + last(body));
        }
        return NEW.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    static char last(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (seventeen.charAt(i) - '0');
        }
        return LAST.charAt(sum % LAST.length());
    }
}
