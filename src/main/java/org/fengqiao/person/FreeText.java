package org.fengqiao.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Free text as those see it who need not know who wrote it: telephone and identity numbers masked, in the spellings that
 * people use. Names and descriptions cannot be told from other words and stay.
 */
public final class FreeText {

    private static final String GAP = "[\\s\\-—–]?";
    private static final Pattern ID_NUMBER = Pattern.compile("(?<![0-9０-９])[1-9１-９](?:" + GAP
            + "[0-9０-９]){16}" + GAP + "[0-9０-９XxＸｘ](?![0-9０-９])");
    private static final Pattern PHONE = Pattern.compile("(?<![0-9０-９])(?:(?:\\+?86|0086)" + GAP + ")?(?:[1１](?:" + GAP
            + "[0-9０-９]){10}|[0０][0-9０-９]{2,3}" + GAP + "[0-9０-９]{7,8})(?![0-9０-９])");

    private FreeText() {
    }

    /** Null stays null. */
    public static String masked(String text) {
        return text == null ? null : replaced(PHONE, PersonalKind.PHONE,
                replaced(ID_NUMBER, PersonalKind.ID_NUMBER, text));
    }

    private static String replaced(Pattern pattern, PersonalKind kind, String text) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(kind.masked(found.group())));
    }
}
