package org.fengqiao.file.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.file.content.Content;
import org.fengqiao.file.table.TableSource;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.service.MatterReader;

/** The matters of one file, of any length. To be read once by one thread. */
public interface MatterSource extends Closeable {

    /**
     * The next matter, readable or not; null at the end.
     *
     * @throws UnreadableFileException if the rest of the file cannot be read
     */
    Entry next() throws IOException;

    /** The headings of the table as written, without those of earlier refusals; empty if the file holds no table. */
    List<String> headings();

    /** How much was read, in the measure of {@link #total()}. */
    long done();

    /** How much there is: bytes of a text file, rows of a workbook. */
    long total();

    /** @throws UnreadableFileException if the file is damaged, wrongly encoded or of another kind */
    static MatterSource open(Content file, FileKind kind, MatterReader reader) throws IOException {
        return switch (kind) {
            case CSV -> new TableMatters(TableSource.csv(file), reader);
            case XLSX -> new TableMatters(TableSource.xlsx(file), reader);
            case JSON -> JsonMatters.array(file, reader);
            case NDJSON -> JsonMatters.lines(file, reader);
        };
    }

    /** @throws UnreadableFileException as above */
    static MatterSource open(Path file, FileKind kind, MatterReader reader) throws IOException {
        return open(Content.of(file), kind, reader);
    }
}
