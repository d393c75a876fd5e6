package org.fengqiao.file.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.file.table.Row;
import org.fengqiao.file.table.TableSource;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.service.MatterReader;

/** The matters of a table: one row is a matter with one demand, further rows with its id directly below add demands. */
final class TableMatters implements MatterSource {

    private static final int MOST_ROWS = 50;

    private final TableSource table;
    private final MatterReader reader;
    private final Ids ids = new Ids();
    private Heading heading;
    private String sheet;
    private Row ahead;

    /** Reads the headings; closes the table if they cannot be used. */
    TableMatters(TableSource table, MatterReader reader) throws IOException {
        this.table = table;
        this.reader = reader;
        try {
            advance();
            if (heading == null) {
                throw new UnreadableFileException("文件里没有内容；可用 fengqiao template 生成一份模板。");
            }
        } catch (IOException | RuntimeException broken) {
            table.close();
            throw broken;
        }
    }

    @Override
    public Entry next() throws IOException {
        if (ahead == null) {
            return null;
        }
        List<Row> rows = new ArrayList<>();
        String id = id(ahead);
        do {
            rows.add(ahead);
            advance();
        } while (ahead != null && !id.isEmpty() && id.equals(id(ahead)) && rows.size() < MOST_ROWS);
        MatterRows matter = new MatterRows(heading, rows, reader);
        if (!id.isEmpty() && !ids.add(id)) {
            return matter.refused("repeated-id", "前面已有编号为「" + Quote.of(id) + "」的事项；同一件事项的各行要紧挨着，且不超过 "
                    + MOST_ROWS + " 行，不同的事项请用不同的编号");
        }
        return matter.read();
    }

    @Override
    public List<String> headings() {
        return heading.texts();
    }

    @Override
    public long done() {
        return table.done();
    }

    @Override
    public long total() {
        return table.total();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    /** Moves on to the next row of values; a new sheet begins with the same headings again. */
    private void advance() throws IOException {
        ahead = table.next();
        while (ahead != null && (heading == null || !Objects.equals(sheet, ahead.sheet()))) {
            Heading found = new Heading(ahead);
            if (heading != null && !found.texts().equals(heading.texts())) {
                throw new UnreadableFileException("工作表「" + ahead.sheet() + "」的列名与「" + sheet + "」不同，请改成一样的，或分成两个文件。");
            }
            heading = found;
            sheet = ahead.sheet();
            ahead = table.next();
        }
    }

    private String id(Row row) {
        int place = heading.place(Columns.all().get(0));
        return row.cell(place).value();
    }
}
