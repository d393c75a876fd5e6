package org.fengqiao.place;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, or says why they are not fit to be read by people and machines alike. */
final class TextChecks {

    private static final int LONGEST_CELL = 2_000;

    private TextChecks() {
    }

    /** Text without byte order mark and with line feeds only; null when the bytes are not of the encoding. */
    static String decode(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8);
    }

    /** As {@link #decode}, but also reads what spreadsheet programs of Chinese offices write by default. */
    static String decodeForeign(byte[] bytes) {
        String text = decode(bytes);
        return text == null ? decode(bytes, Charset.forName("GB18030")) : text;
    }

    private static String decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
            String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return marked.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            return null;
        }
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
