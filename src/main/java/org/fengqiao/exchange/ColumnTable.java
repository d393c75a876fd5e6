package org.fengqiao.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.file.table.Cell;
import org.fengqiao.file.table.Row;
import org.fengqiao.file.table.TableSource;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.problem.Fault;
import org.fengqiao.text.Nearest;
import org.fengqiao.term.Labelled;

/** A table whose columns are a closed set, in any order, by label or code; extra columns are refused by name. */
final class ColumnTable<C extends Enum<C> & Labelled> {

    private final Class<C> type;
    private final Set<C> required;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<C, Integer> places;

    ColumnTable(Class<C> type, Set<C> required) {
        this.type = type;
        this.required = required;
        this.places = new EnumMap<>(type);
    }

    /** Makes a thing of the cells of a row; what it finds wrong it says through {@link Cells}. */
    interface Maker<C extends Enum<C> & Labelled, T> {
        Optional<T> make(Cells<C> cells);
    }

    /** @throws UnreadableFileException if the file as a whole cannot be used */
    <T> Reading<T> read(TableSource table, Maker<C, T> maker) throws IOException {
        headings(table.next());
        List<T> items = new ArrayList<>();
        for (Row row = table.next(); row != null; row = table.next()) {
            int before = faults.size();
            Cells<C> cells = new Cells<>(row, places, faults);
            required.forEach(cells::require);
            Optional<T> item = maker.make(cells);
            if (faults.size() == before) {
                item.ifPresent(items::add);
            }
        }
        return new Reading<>(items, faults);
    }

    private void headings(Row row) {
        if (row == null) {
            throw new UnreadableFileException("文件里没有内容，第一行应是列名：" + names() + "。");
        }
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cell(i).value();
            Optional<C> column = Arrays.stream(type.getEnumConstants())
                    .filter(c -> c.label().equals(heading) || c.code().equals(heading)).findFirst();
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                wrong.add(row.place(i) + "：列名「" + heading + "」出现了两次。");
            } else if (column.isEmpty() && !heading.isEmpty()) {
                List<String> near = Nearest.to(heading, Arrays.stream(type.getEnumConstants()).map(Labelled::label).toList());
                wrong.add(row.place(i) + "：不认识的列名「" + heading + "」" + (near.isEmpty() ? "" : "，是不是「" + near.get(0)
                        + "」") + "。可用：" + names() + "。");
            }
        }
        required.stream().filter(c -> !places.containsKey(c)).forEach(c -> wrong.add("缺少列「" + c.label() + "」。"));
        if (!wrong.isEmpty()) {
            throw new UnreadableFileException(wrong);
        }
    }

    private String names() {
        return Arrays.stream(type.getEnumConstants()).map(Labelled::label).collect(Collectors.joining("、"));
    }

    /** The cells of one row by column. */
    record Cells<C extends Enum<C> & Labelled>(Row row, Map<C, Integer> places, List<Fault> faults) {

        /** @return null for a blank cell or a column that is not there */
        String text(C column) {
            Integer place = places.get(column);
            Cell cell = place == null ? Cell.of("") : row.cell(place);
            if (cell.fault() != null) {
                fault(column, cell.fault());
            }
            return cell.value().isEmpty() ? null : cell.value();
        }

        void require(C column) {
            if (places.containsKey(column) && row.cell(places.get(column)).isBlank()) {
                fault(column, "不能为空。");
            }
        }

        void fault(C column, String detail) {
            faults.add(Fault.at(row.place(places.getOrDefault(column, 0)) + "「" + column.label() + "」", "bad-cell",
                    detail));
        }
    }
}
