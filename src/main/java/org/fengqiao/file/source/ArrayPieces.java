package org.fengqiao.file.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.service.MatterReader;

/**
 * The texts of the elements of a JSON array, or of a single object. Only brackets and quotes are looked at; whether an
 * element is good JSON is seen when it is read, so that one broken element does not hide those after it.
 */
final class ArrayPieces implements JsonMatters.Pieces {

    private final InputStream in;
    private boolean started;
    private boolean ended;
    private long number;

    ArrayPieces(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    @Override
    public JsonOrigin next() throws IOException {
        int first = ended ? -1 : visible();
        if (!started) {
            started = true;
            if (first == '{') {
                JsonOrigin only = element(first, true);
                end("一个对象之后还有多余内容；几件事项请写成数组，或用 .ndjson 一行一件。");
                return only;
            }
            if (first != '[') {
                throw new UnreadableFileException(first < 0 ? "文件里没有内容。" : "文件不是 JSON 数组，应以 [ 开始；一行一件的请用 .ndjson 作扩展名。");
            }
            first = visible();
            if (first == ']') {
                end("数组结束以后还有多余内容，请删去。");
                return null;
            }
        }
        return ended ? null : element(first, false);
    }

    /** Reads from the first byte to the comma or bracket after the element. */
    private JsonOrigin element(int first, boolean single) throws IOException {
        number++;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean inText = false;
        boolean escaped = false;
        long size = 0;
        int depth = 0;
        for (int b = first; ; b = in.read()) {
            if (b < 0) {
                throw new UnreadableFileException("文件没有传完整：第 " + number + " 件没有写完，或缺少结尾的括号。");
            }
            if (!inText && depth == 0 && (b == ',' || b == ']')) {
                if (b == ']') {
                    end("数组结束以后还有多余内容，请删去。");
                }
                break;
            }
            if (size++ < MatterReader.LARGEST) {
                text.write(b);
            }
            depth += inText ? 0 : b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
            inText ^= b == '"' && !escaped;
            escaped = inText && b == '\\' && !escaped;
            if (single && depth == 0) {
                break;
            }
        }
        return new JsonOrigin(number, size > MatterReader.LARGEST ? null : text.toByteArray());
    }

    private void end(String otherwise) throws IOException {
        ended = true;
        if (visible() >= 0) {
            throw new UnreadableFileException(otherwise);
        }
    }

    /** The next byte that is neither blank nor part of a byte order mark; -1 at the end. */
    private int visible() throws IOException {
        int b = in.read();
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t' || !started && (b == 0xEF || b == 0xBB || b == 0xBF)) {
            b = in.read();
        }
        return b;
    }
}
