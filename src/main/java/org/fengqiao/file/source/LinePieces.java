package org.fengqiao.file.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.fengqiao.service.Line;
import org.fengqiao.service.Lines;
import org.fengqiao.service.MatterReader;

/** The lines of a file that are not blank. */
final class LinePieces implements JsonMatters.Pieces {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Lines lines;

    LinePieces(InputStream in) {
        this.lines = new Lines(in, MatterReader.LARGEST);
    }

    @Override
    public JsonOrigin next() throws IOException {
        Line line = lines.next();
        while (line != null && !line.tooLong() && line.blank()) {
            line = lines.next();
        }
        return line == null ? null : new JsonOrigin(line.number(), line.number() == 1 ? unmarked(line.text()) : line.text());
    }

    /** Without a byte order mark. */
    private static byte[] unmarked(byte[] text) {
        if (text == null || text.length < MARK.length || !Arrays.equals(text, 0, MARK.length, MARK, 0, MARK.length)) {
            return text;
        }
        return Arrays.copyOfRange(text, MARK.length, text.length);
    }
}
