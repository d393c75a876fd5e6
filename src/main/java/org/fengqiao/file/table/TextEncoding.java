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
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out how a text file is encoded by reading all of it, so that no row is used before the last one is known. */
public final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int CHUNK = 1 << 16;

    private final Path file;

    public TextEncoding(Path file) {
        this.file = file;
    }

    /**
     * UTF-8 if the whole file is valid in it, otherwise GB18030.
     *
     * @throws UnreadableFileException if it is neither
     */
    public Charset utf8OrGb18030() throws IOException {
        refuseOtherMarks();
        long line = firstFault(StandardCharsets.UTF_8);
        if (line == 0) {
            return StandardCharsets.UTF_8;
        }
        if (firstFault(GB18030) == 0) {
            return GB18030;
        }
        throw new UnreadableFileException("文件既不是 UTF-8 也不是 GB18030 编码（从第 " + line
                + " 行起读不出来），请在表格软件里另存为「CSV UTF-8」。");
    }

    /** @throws UnreadableFileException if the file is not UTF-8 */
    public void requireUtf8() throws IOException {
        refuseOtherMarks();
        long line = firstFault(StandardCharsets.UTF_8);
        if (line > 0) {
            throw new UnreadableFileException("文件不是 UTF-8 编码（从第 " + line + " 行起读不出来），JSON 一律用 UTF-8，请转码。");
        }
    }

    private void refuseOtherMarks() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            if (start.length == 2 && (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
                    || start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)) {
                throw new UnreadableFileException("文件是 UTF-16 编码（「Unicode 文本」），请另存为「CSV UTF-8」或 .xlsx。");
            }
        }
    }

    /** The line, from 1, of the first byte that is not valid; 0 if all are. */
    private long firstFault(Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        long line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                chars.flip();
                line += chars.chars().filter(c -> c == '\n').count();
                if (result.isError()) {
                    return line;
                }
                chars.clear();
                bytes.compact();
            }
        }
        return 0;
    }
}
