package org.fengqiao.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Reads and writes {@code contacts.csv}: who looks after which grid. A directory may be without one. */
final class ContactsFile {

    static final String FILE = "contacts.csv";
    static final Column OFFICE = Column.needed("安排", "office");
    static final Column SEAT = Column.needed("席位", "seat");
    static final Column GRID = Column.needed("网格", "grid");
    static final Column NAME = Column.needed("名称", "name");
    static final Column DIVISION = Column.needed("区划", "division");
    static final Column TITLE = Column.needed("职位", "title");
    static final Column ORDER = Column.needed("排序", "order");
    static final Column PERSON = Column.needed("姓名", "person");
    static final List<Column> COLUMNS = List.of(OFFICE, SEAT, GRID, NAME, DIVISION, TITLE, ORDER, PERSON,
            Column.FROM, Column.TO, Column.NOTE);

    private static final CSVFormat WRITTEN = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private ContactsFile() {
    }

    static List<Entry<GridContact>> read(Table table) {
        List<Entry<GridContact>> entries = new ArrayList<>();
        for (Row row : table.rows()) {
            GridContact contact = new GridContact(row.needed(OFFICE), row.needed(SEAT), row.needed(GRID),
                    row.needed(NAME), row.needed(DIVISION), row.needed(TITLE), order(row), row.needed(PERSON),
                    row.validity());
            if (row.sound()) {
                entries.add(new Entry<>(contact, row));
            }
        }
        DatedEntries.check(entries, c -> c.office() + "/" + c.seat(), GridContact::validity, SEAT);
        return entries;
    }

    static String write(List<GridContact> contacts) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, WRITTEN)) {
            printer.printRecord(COLUMNS.stream().map(Column::chinese));
            for (GridContact c : contacts) {
                printer.printRecord(c.office(), c.seat(), c.grid(), c.name(), c.division(), c.title(), c.order(),
                        c.person(), c.validity().from(), c.validity().to(), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static int order(Row row) {
        String text = row.needed(ORDER);
        if (text == null || !text.matches("[1-9]\\d{0,5}")) {
            row.problem(ORDER, "排序要写从 1 起的整数");
            return 1;
        }
        return Integer.parseInt(text);
    }
}
