package org.fengqiao.file.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fengqiao.file.source.Entry;
import org.fengqiao.file.table.WorkbookWriter;

/** Refused matters as a workbook with one sheet. */
final class WorkbookRejects implements Rejects {
    private final RefusedSheet sheet;
    private final WorkbookWriter workbook = new WorkbookWriter();
    private final OutputStream out;

    WorkbookRejects(List<String> headings, OutputStream out) {
        this.out = out;
        this.sheet = new RefusedSheet(workbook, headings);
    }

    @Override
    public void add(Entry refused) {
        sheet.add(refused);
    }

    @Override
    public void finish() throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            workbook.close();
        }
    }
}
