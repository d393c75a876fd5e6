package org.fengqiao.file.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes CSV as spreadsheet programs on Chinese systems open it without asking: UTF-8 with a byte order mark. */
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
            out.write(quoted(cell));
            before = ",";
        }
        out.write("\r\n");
    }

    /** A cell that is only to be read: what a spreadsheet program would take for a formula gets a mark in front. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
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
