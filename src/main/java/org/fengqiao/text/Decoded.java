package org.fengqiao.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text without guessing: what is not valid in the encoding is no text, never a replacement character. */
public final class Decoded {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoded() {
    }

    /** UTF-8 with or without a byte order mark, which is left out; empty if a byte is not valid. */
    public static Optional<String> utf8(byte[] bytes) {
        return of(bytes, StandardCharsets.UTF_8);
    }

    /** UTF-8, otherwise GB18030 as spreadsheet programs on Chinese systems save it. */
    public static Optional<String> utf8OrGb18030(byte[] bytes) {
        return utf8(bytes).or(() -> of(bytes, GB18030));
    }

    /** The first line, from 1, that is not valid UTF-8. */
    public static int lineOfFault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** The text without a byte order mark at its beginning. */
    static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> of(byte[] bytes, Charset charset) {
        try {
            // a decoder by itself reports what it cannot read
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(unmarked(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
