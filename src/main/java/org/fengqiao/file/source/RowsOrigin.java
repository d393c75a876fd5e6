package org.fengqiao.file.source;

import java.util.List;
import java.util.Map;
import org.fengqiao.file.table.Row;
import org.fengqiao.problem.Fault;

/**
 * A matter that stands in a file as one row or several.
 *
 * @param rows   at least one
 * @param places cell by JSON pointer, blank cells too
 */
public record RowsOrigin(Heading heading, List<Row> rows, Map<String, Place> places) implements Origin {

    /** @param column from 0 */
    public record Place(Row row, int column) {
    }

    @Override
    public long line() {
        return rows.get(0).number();
    }

    @Override
    public Mark locate(Fault fault) {
        for (String pointer = fault.pointer(); pointer != null && !pointer.isEmpty();
                pointer = pointer.substring(0, pointer.lastIndexOf('/'))) {
            Place place = places.get(pointer);
            if (place != null) {
                return at(place, fault);
            }
        }
        return new Mark(line(), columnOf(fault.pointer()), fault);
    }

    Mark at(Place place, Fault fault) {
        Column column = heading.column(place.column());
        String address = place.row().place(place.column());
        String shown = column == null ? address : place.row().sheet() == null ? column.heading()
                : column.heading() + " " + address;
        return new Mark(place.row().number(), shown, fault);
    }

    /** The heading of the column that would hold the value, where the table has none. */
    private static String columnOf(String pointer) {
        String asked = pointer == null ? "" : pointer.replaceAll("/\\d+", "/#");
        return Columns.all().stream().filter(c -> c.pointer().replace("*", "#").equals(asked)).map(Column::heading)
                .findFirst().orElse("");
    }
}
