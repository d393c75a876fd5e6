package org.fengqiao.file.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.file.source.RowsOrigin.Place;
import org.fengqiao.file.table.Cell;
import org.fengqiao.file.table.Row;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.MatterReader;

/** Makes one matter of the rows that have its id. */
final class MatterRows {

    private final Heading heading;
    private final List<Row> rows;
    private final MatterReader reader;
    private final MatterTree tree = new MatterTree();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final RowsOrigin origin;

    MatterRows(Heading heading, List<Row> rows, MatterReader reader) {
        this.heading = heading;
        this.rows = List.copyOf(rows);
        this.reader = reader;
        this.origin = new RowsOrigin(heading, this.rows, places);
    }

    Entry read() {
        for (int i = 0; i < rows.size(); i++) {
            tree.demand(i);
            row(i);
        }
        try {
            return new Entry(origin, reader.read(tree.root()), marks);
        } catch (ProblemException faulty) {
            return new Entry(origin, null, marks).refused(faulty.document().errors().stream().map(origin::locate).toList());
        }
    }

    /** The rows as they stand, refused for that reason. */
    Entry refused(String code, String why) {
        Row row = rows.get(0);
        int id = Math.max(0, heading.place(Columns.all().get(0)));
        return new Entry(origin, null, List.of(origin.at(new Place(row, id), Fault.at(row.place(id), code, why))));
    }

    private void row(int number) {
        Row row = rows.get(number);
        for (int i = 0; i < Math.max(heading.size(), row.cells().size()); i++) {
            Cell cell = row.cell(i);
            Column column = heading.column(i);
            if (column == null) {
                if (!heading.headed(i) && !cell.isBlank()) {
                    mark(row, i, "no-heading", "这一格上面没有列名，请补上列名，或删去内容");
                }
            } else if (cell.fault() != null) {
                mark(row, i, "bad-cell", "单元格 " + row.place(i) + " " + cell.fault());
            } else if (column.ofDemand() || number == 0) {
                value(row, i, column, cell.value(), number);
            } else if (!cell.isBlank() && !cell.value().equals(rows.get(0).cell(i).value())) {
                mark(row, i, "contradicts-first-row", "与同一编号的第 " + rows.get(0).number() + " 行「" + column.heading()
                        + "」不同；同一件事项的各行，这一列要写得一样或只写在首行");
            }
        }
    }

    private void value(Row row, int i, Column column, String text, int demand) {
        String pointer = column.pointer().replace("#", String.valueOf(demand));
        int several = pointer.indexOf("/*");
        places.putIfAbsent(several < 0 ? pointer : pointer.substring(0, several), new Place(row, i));
        if (text.isEmpty()) {
            return;
        }
        int hidden = hidden(text);
        if (hidden >= 0) {
            mark(row, i, "control-character", "第 " + (hidden + 1) + " 个字符是控制字符 "
                    + String.format("U+%04X", (int) text.charAt(hidden)) + "，请删去");
            return;
        }
        try {
            if (!pointer.contains("*")) {
                tree.put(pointer, column.type().value(text));
                return;
            }
            List<String> parts = column.paired() ? List.of(text.split("[；;\n]", -1)) : column.type().parts(text).toList();
            for (int n = 0; n < parts.size(); n++) {
                String at = pointer.replace("*", String.valueOf(n));
                places.put(at, new Place(row, i));
                if (!parts.get(n).isBlank()) {
                    tree.put(at, column.type().value(parts.get(n).strip()));
                }
            }
        } catch (IllegalArgumentException wrong) {
            mark(row, i, "bad-value", wrong.getMessage());
        }
    }

    private void mark(Row row, int column, String code, String detail) {
        marks.add(origin.at(new Place(row, column), Fault.at(row.place(column), code, detail)));
    }

    /** Place of the first character that nobody types: they come from damaged files. -1 if there is none. */
    private static int hidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x7F && c < 0xA0 || c == '\uFFFD') {
                return i;
            }
        }
        return -1;
    }
}
