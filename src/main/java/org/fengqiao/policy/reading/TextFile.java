package org.fengqiao.policy.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text, without guessing: what is not valid in the encoding is an error, never a replacement character. */
final class TextFile {

    private TextFile() {
    }

    /** UTF-8 with or without a byte order mark; empty with a problem recorded otherwise. */
    static Optional<String> utf8(PackFile file, Findings findings) {
        Optional<String> text = decode(file.bytes(), StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            findings.error(lineOfFault(file.bytes()), 1, "文件不是 UTF-8 编码，请另存为 UTF-8");
        }
        return text.map(TextFile::withoutMark);
    }

    /** UTF-8, otherwise GB18030 as spreadsheet programs on Chinese systems save it. */
    static Optional<String> utf8OrGb18030(PackFile file, Findings findings) {
        Optional<String> text = decode(file.bytes(), StandardCharsets.UTF_8)
                .or(() -> decode(file.bytes(), Charset.forName("GB18030")));
        if (text.isEmpty()) {
            findings.error(lineOfFault(file.bytes()), 1, "文件既不是 UTF-8 也不是 GB18030 编码，请另存为 UTF-8");
        }
        return text.map(TextFile::withoutMark);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The first line that is not valid UTF-8. */
    private static int lineOfFault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
