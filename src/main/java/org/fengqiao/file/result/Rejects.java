package org.fengqiao.file.result;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fengqiao.file.source.Entry;
import org.fengqiao.file.source.FileKind;

/** A file of its own with the refused matters, to be mended and fed in again as it is. */
public interface Rejects extends Closeable {

    void add(Entry refused) throws IOException;

    /** After the last one. */
    void finish() throws IOException;

    /** @param headings of the file read; empty if it holds no table */
    static Rejects of(FileKind kind, List<String> headings, OutputStream out) throws IOException {
        return switch (kind) {
            case CSV -> new CsvRejects(headings, out);
            case XLSX -> new WorkbookRejects(headings, out);
            case JSON, NDJSON -> new JsonRejects(out);
        };
    }
}
