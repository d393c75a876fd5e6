package org.fengqiao.policy.reading;

/**
 * A stretch of a sentence file. White space inside sentences means nothing, so it is left out of {@code text};
 * {@code offsets} says where in the file each remaining character stands.
 */
record Stretch(Lines lines, String text, int[] offsets) {

    static Stretch of(String source, Lines lines, int from, int to) {
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[to - from + 1];
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\u3000') {
                offsets[text.length()] = i;
                text.append(c);
            }
        }
        offsets[text.length()] = text.length() == 0 ? from : offsets[text.length() - 1] + 1;
        return new Stretch(lines, text.toString(), offsets);
    }

    Stretch part(int from, int to) {
        int[] part = new int[to - from + 1];
        System.arraycopy(offsets, from, part, 0, to - from + 1);
        return new Stretch(lines, text.substring(from, to), part);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The characters as one constant, standing where they stand in the file. */
    Token token() {
        return token(0, text.length());
    }

    Token token(int from, int to) {
        return token(from, to, text.substring(from, to));
    }

    /** With the blanks inside, where somebody quoted it. */
    Token written(int from, int to) {
        return token(from, to, from == to ? "" : lines.written(offsets[from], offsets[to - 1] + 1));
    }

    private Token token(int from, int to, String value) {
        int at = offsets[from];
        return new Token(Token.Kind.VALUE, value, at, offsets[to], lines.line(at), lines.column(at));
    }
}
