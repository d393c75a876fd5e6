package org.fengqiao.file.source;

/** What somebody wrote, short enough for a sentence. */
final class Quote {

    private static final int LONGEST = 40;

    private Quote() {
    }

    static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
