package org.fengqiao.file.result;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fengqiao.file.source.Entry;
import org.fengqiao.file.table.CsvWriter;

/** Refused matters as CSV. */
final class CsvRejects implements Rejects {
    private final RefusedRows rows = new RefusedRows(Integer.MAX_VALUE);
    private final CsvWriter csv;

    CsvRejects(List<String> headings, OutputStream out) throws IOException {
        csv = new CsvWriter(new BufferedOutputStream(out));
        csv.row(RefusedRows.headings(headings));
    }

    @Override
    public void add(Entry refused) throws IOException {
        for (List<String> row : rows.of(refused)) {
            csv.row(row);
        }
    }

    @Override
    public void finish() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
