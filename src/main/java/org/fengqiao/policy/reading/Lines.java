package org.fengqiao.policy.reading;

import java.util.Arrays;

/** Finds line and column of an offset in a text. */
final class Lines {

    private final String source;
    private final int[] starts;

    Lines(String source) {
        this.source = source;
        int[] found = new int[source.length() + 1];
        int count = 1;
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '\n') {
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** As written, but on one line. */
    String written(int from, int to) {
        return source.substring(from, to).replaceAll("[ \\t\\u3000]*\\r?\\n[ \\t\\u3000]*", "");
    }

    /** From 1. */
    int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** From 1, in characters (code points). */
    int column(int offset) {
        return source.codePointCount(starts[line(offset) - 1], offset) + 1;
    }
}
