package org.fengqiao.file.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.fengqiao.file.content.Content;

/** The rows of a CSV file. */
final class CsvTable implements TableSource {

    private static final char[] DELIMITERS = {',', '\t', ';'};
    private static final int HEAD = 16_384;
    private static final char MARK = '\uFEFF';

    private final long total;
    private final CountedInput bytes;
    private final Reader reader;
    private final CsvScanner scanner;

    private CsvTable(long total, CountedInput bytes, Reader reader, CsvScanner scanner) {
        this.total = total;
        this.bytes = bytes;
        this.reader = reader;
        this.scanner = scanner;
    }

    static CsvTable open(Content file) throws IOException {
        Charset charset = new TextEncoding(file).utf8OrGb18030();
        CountedInput bytes = new CountedInput(file.open());
        try {
            BufferedReader reader = new BufferedReader(decoded(bytes, charset), HEAD);
            return new CsvTable(file.size(), bytes, reader, new CsvScanner(reader, start(reader)));
        } catch (IOException | RuntimeException broken) {
            bytes.close();
            throw broken;
        }
    }

    /** Steps over a byte order mark and finds the delimiter that the first line uses most. */
    private static char start(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        reader.mark(HEAD);
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int n = 0, c = reader.read(); n < HEAD - 1 && c >= 0 && c != '\n' && c != '\r'; n++, c = reader.read()) {
            quoted ^= c == '"';
            for (int i = 0; i < DELIMITERS.length && !quoted; i++) {
                counts[i] += c == DELIMITERS[i] ? 1 : 0;
            }
        }
        reader.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS[most];
    }

    private static Reader decoded(InputStream bytes, Charset charset) {
        return new InputStreamReader(bytes, charset.newDecoder());
    }

    @Override
    public Row next() throws IOException {
        try {
            Row row = scanner.next();
            while (row != null && row.isBlank()) {
                row = scanner.next();
            }
            return row;
        } catch (CharacterCodingException changed) {
            throw new UnreadableFileException("文件在读取当中被改动了，请等它保存完毕再试。");
        }
    }

    @Override
    public long done() {
        return bytes.count();
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
