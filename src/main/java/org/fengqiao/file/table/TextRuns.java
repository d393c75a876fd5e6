package org.fengqiao.file.table;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell as XLSX spells it: in runs, and with {@code _xHHHH_} for what XML cannot hold. */
final class TextRuns {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private TextRuns() {
    }

    /** The text of the current element up to its end, without reading aids (拼音). */
    static String read(PartReader xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        int aids = 0;
        while (xml.next() && !xml.ends(element)) {
            if (xml.name().equals("rPh")) {
                aids += xml.starts() ? 1 : -1;
            } else if (xml.starts("t") && aids == 0) {
                text.append(xml.text());
                if (text.length() > CsvScanner.LONGEST_CELL) {
                    throw xml.damaged(null);
                }
            }
        }
        return decoded(text.toString());
    }

    static String decoded(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The reverse: a reader of XLSX gets the very same characters back. */
    static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean likeEscape = c == '_' && i + 1 < text.length() && text.charAt(i + 1) == 'x';
            if (likeEscape || c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF' || alone(text, i)) {
                out.append(String.format("_x%04X_", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether half of a character stands without its other half. */
    private static boolean alone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
