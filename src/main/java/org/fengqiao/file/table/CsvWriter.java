package org.fengqiao.file.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fengqiao.text.Defused;

/**
 * Writes CSV as spreadsheet programs on Chinese systems open it without asking: UTF-8 with a byte order mark, and no cell
 * that they would run as a formula ({@link Defused}). Read again by {@link TableSource#csv} it is as it was.
 */
public final class CsvWriter implements Closeable {

    private final Writer out;

    public CsvWriter(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write('\uFEFF');
    }

    public void row(List<String> cells) throws IOException {
        String before = "";
        for (String cell : cells) {
            out.write(before);
            out.write(quoted(Defused.of(cell)));
            before = ",";
        }
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c == '\t' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
