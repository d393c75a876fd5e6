package org.fengqiao.policy.reading;

/**
 * A word, number, text or sign of a rule file.
 *
 * @param kind   what it is
 * @param text   the word itself; for texts the content without quotes
 * @param start  offset of the first character in the file
 * @param end    offset after the last character
 * @param line   from 1
 * @param column from 1, in characters (code points)
 */
record Token(Kind kind, String text, int start, int end, int line, int column) {

    enum Kind {
        WORD, NUMBER, TEXT, SYMBOL,
        /** A value that stands in for a place of a sentence or comes from a table cell: always a constant. */
        VALUE,
        /** A place of a sentence that has no value yet. */
        PLACE,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SYMBOL && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** As messages show it. */
    String shown() {
        return switch (kind) {
            case END -> "结尾";
            case TEXT -> "\"" + shortened() + "\"";
            default -> "「" + shortened() + "」";
        };
    }

    Token at(Token place) {
        return new Token(kind, text, place.start, place.end, place.line, place.column);
    }

    private String shortened() {
        return text.codePointCount(0, text.length()) <= 40 ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
