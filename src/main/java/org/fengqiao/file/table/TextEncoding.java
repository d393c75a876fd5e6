package org.fengqiao.file.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.fengqiao.file.content.Content;

/** Finds out how a text file is encoded by reading all of it, so that no row is used before the last one is known. */
public final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int CHUNK = 1 << 16;
    private static final int HEAD = 512;
    private static final char WIDE = '\u0800';
    /** Text in GB18030 all but never looks like this many Chinese characters of UTF-8 before it fails to. */
    private static final int SURELY_UTF8 = 2;

    private final Content file;

    public TextEncoding(Content file) {
        this.file = file;
    }

    /**
     * UTF-8 if the whole file is valid in it, otherwise GB18030.
     *
     * @throws UnreadableFileException if it is neither
     */
    public Charset utf8OrGb18030() throws IOException {
        refuseUtf16();
        Fault fault = firstFault(StandardCharsets.UTF_8);
        if (fault == null) {
            return StandardCharsets.UTF_8;
        }
        if (fault.wideBefore() >= SURELY_UTF8) {
            throw new UnreadableFileException("文件从第 " + fault.line() + " 行起不是有效的 UTF-8：可能没有传完整，或混用了两种编码。请重新另存为「CSV UTF-8」。");
        }
        if (firstFault(GB18030) == null) {
            return GB18030;
        }
        throw new UnreadableFileException("文件既不是 UTF-8 也不是 GB18030 编码（从第 " + fault.line()
                + " 行起读不出来），请在表格软件里另存为「CSV UTF-8」。");
    }

    /** @throws UnreadableFileException if the file is not UTF-8 */
    public void requireUtf8() throws IOException {
        refuseUtf16();
        Fault fault = firstFault(StandardCharsets.UTF_8);
        if (fault != null) {
            throw new UnreadableFileException("文件不是 UTF-8 编码（从第 " + fault.line() + " 行起读不出来），JSON 一律用 UTF-8，请转码。");
        }
    }

    private void refuseUtf16() throws IOException {
        try (InputStream in = file.open()) {
            byte[] start = in.readNBytes(HEAD);
            boolean marked = start.length > 1 && (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
                    || start[0] == (byte) 0xFE && start[1] == (byte) 0xFF);
            if (marked || zeroInFirstLine(start)) {
                throw new UnreadableFileException("文件是 UTF-16 编码（「Unicode 文本」）或不是文本，请另存为「CSV UTF-8」或 .xlsx。");
            }
        }
    }

    /** UTF-16 without a mark shows by the other half of each comma and line end. */
    private static boolean zeroInFirstLine(byte[] start) {
        int end = 0;
        while (end < start.length && start[end] != '\n') {
            if (start[end++] == 0) {
                return true;
            }
        }
        return end + 1 < start.length && start[end + 1] == 0;
    }

    /**
     * The first byte that is not valid.
     *
     * @param line       from 1
     * @param wideBefore characters before it that UTF-8 writes with three bytes or more, as it does Chinese ones
     */
    private record Fault(long line, long wideBefore) {
    }

    /** Null if every byte is valid. */
    private Fault firstFault(Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        long line = 1;
        long wide = 0;
        try (InputStream in = file.open()) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                chars.flip();
                while (chars.hasRemaining()) {
                    char c = chars.get();
                    line += c == '\n' ? 1 : 0;
                    wide += c >= WIDE ? 1 : 0;
                }
                if (result.isError()) {
                    return new Fault(line, wide);
                }
                chars.clear();
                bytes.compact();
            }
        }
        return null;
    }
}
