package org.fengqiao.place;

import java.util.Optional;
import org.fengqiao.text.Decoded;

/** Turns bytes into text, or says why they are not fit to be read by people and machines alike. */
final class TextChecks {

    private static final int LONGEST_CELL = 2_000;

    private TextChecks() {
    }

    /** Text with line feeds only; empty when the bytes are not UTF-8. */
    static Optional<String> decode(byte[] bytes) {
        return Decoded.utf8(bytes).map(TextChecks::unified);
    }

    /** As {@link #decode}, but also reads what spreadsheet programs of Chinese offices write by default. */
    static Optional<String> decodeForeign(byte[] bytes) {
        return Decoded.utf8OrGb18030(bytes).map(TextChecks::unified);
    }

    private static String unified(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What is wrong with the text of a cell, in Chinese, or null. */
    static String fault(String cell) {
        if (cell.length() > LONGEST_CELL) {
            return "内容有 " + cell.length() + " 字，超过 " + LONGEST_CELL + " 字，请缩短";
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\n') {
                return "单元格里有换行，请改成一行";
            }
            // FORMAT holds the bidirectional and zero-width characters, which can make a name look like another
            int type = Character.getType(c);
            if (c != '\t' && (type == Character.CONTROL || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR)) {
                return String.format("含有看不见的控制字符或双向字符 U+%04X，请删去", (int) c);
            }
        }
        return null;
    }
}
