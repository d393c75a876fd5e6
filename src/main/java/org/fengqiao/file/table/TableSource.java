package org.fengqiao.file.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.fengqiao.file.content.Content;

/** The rows of one file, of any length. To be read once by one thread. */
public interface TableSource extends Closeable {

    /**
     * The next row that is not blank, or null at the end. Where a workbook has several tables, their rows follow one
     * another and each begins with its own headings.
     *
     * @throws UnreadableFileException if the rest cannot be read
     */
    Row next() throws IOException;

    /** How much was read, in the measure of {@link #total()}. */
    long done();

    /** How much there is: bytes of a text file, rows of a workbook. */
    long total();

    /** Opens a CSV file in UTF-8 or GB18030. */
    static TableSource csv(Content file) throws IOException {
        return CsvTable.open(file);
    }

    /** Opens an XLSX workbook; what goes to disk meanwhile is sealed, and gone after closing. */
    static TableSource xlsx(Content file) throws IOException {
        return XlsxTable.open(file);
    }

    static TableSource csv(Path file) throws IOException {
        return csv(Content.of(file));
    }

    static TableSource xlsx(Path file) throws IOException {
        return xlsx(Content.of(file));
    }
}
