package org.fengqiao.policy.reading;

import java.util.Optional;
import org.fengqiao.text.Decoded;

/** Bytes to text, without guessing: what is not valid in the encoding is an error, never a replacement character. */
final class TextFile {

    private TextFile() {
    }

    /** UTF-8 with or without a byte order mark; empty with a problem recorded otherwise. */
    static Optional<String> utf8(PackFile file, Findings findings) {
        Optional<String> text = Decoded.utf8(file.bytes());
        if (text.isEmpty()) {
            findings.error(Decoded.lineOfFault(file.bytes()), 1, "文件不是 UTF-8 编码，请另存为 UTF-8");
        }
        return text;
    }

    /** UTF-8, otherwise GB18030 as spreadsheet programs on Chinese systems save it. */
    static Optional<String> utf8OrGb18030(PackFile file, Findings findings) {
        Optional<String> text = Decoded.utf8OrGb18030(file.bytes());
        if (text.isEmpty()) {
            findings.error(Decoded.lineOfFault(file.bytes()), 1, "文件既不是 UTF-8 也不是 GB18030 编码，请另存为 UTF-8");
        }
        return text;
    }
}
