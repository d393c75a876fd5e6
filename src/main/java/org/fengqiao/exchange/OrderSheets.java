package org.fengqiao.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.file.table.CsvWriter;
import org.fengqiao.file.table.SheetColumn;
import org.fengqiao.file.table.SheetWriter;
import org.fengqiao.file.table.WorkbookWriter;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Accused;
import org.fengqiao.term.Labelled;

/** Writes work orders and acknowledgements as CSV and XLSX. Closes nothing that it is given. */
public final class OrderSheets {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int WIDTH = 22;

    public void ordersAsCsv(List<WorkOrder> orders, OutputStream out) throws IOException {
        csv(OrderColumn.values(), orders.stream().map(OrderSheets::cells).toList(), out);
    }

    public void ordersAsXlsx(List<WorkOrder> orders, OutputStream out) throws IOException {
        xlsx("工单", OrderColumn.values(), orders.stream().map(OrderSheets::cells).toList(), out);
    }

    public void resultsAsCsv(List<OrderResult> results, OutputStream out) throws IOException {
        csv(ResultColumn.values(), results.stream().map(OrderSheets::cells).toList(), out);
    }

    public void resultsAsXlsx(List<OrderResult> results, OutputStream out) throws IOException {
        xlsx("回执", ResultColumn.values(), results.stream().map(OrderSheets::cells).toList(), out);
    }

    public void comparisonAsCsv(ListComparison comparison, OutputStream out) throws IOException {
        csv(ComparisonColumn.values(), comparison.lines().stream().map(OrderSheets::cells).toList(), out);
    }

    public void comparisonAsXlsx(ListComparison comparison, OutputStream out) throws IOException {
        xlsx("对账", ComparisonColumn.values(), comparison.lines().stream().map(OrderSheets::cells).toList(), out);
    }

    private static List<Object> cells(ListComparison.Line line) {
        return Arrays.asList(line.number(), line.side().label(), line.ours() == null ? null : line.ours().label(),
                line.theirs() == null ? null : line.theirs().label(), line.ourDueAt(), line.theirDueAt(), line.matter(),
                line.todo());
    }

    private static List<Object> cells(WorkOrder o) {
        return Arrays.asList(o.number(), o.title(), o.content(), o.item(), o.place(), o.address(), o.handler(),
                o.sentAt(), o.dueAt(), o.contact(), parts(o, Accused::body), parts(o, Accused::post));
    }

    /** Bodies and posts pair by pair, as they are read again. */
    private static String parts(WorkOrder order, Function<Accused, String> part) {
        return order.accused().stream().map(part).allMatch(Objects::isNull) ? null
                : order.accused().stream().map(part).map(p -> Objects.toString(p, "")).collect(Collectors.joining("；"));
    }

    private static List<Object> cells(OrderResult r) {
        return Arrays.asList(r.number(), r.accepted() ? "接收" : "不接收", r.ownNumber(), r.reason());
    }

    private static void csv(Labelled[] columns, List<List<Object>> rows, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(new Unclosed(out));
        try (csv) {
            csv.row(Arrays.stream(columns).map(Labelled::label).toList());
            for (List<Object> row : rows) {
                csv.row(row.stream().map(OrderSheets::text).toList());
            }
        }
    }

    private static void xlsx(String name, Labelled[] columns, List<List<Object>> rows, OutputStream out)
            throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter()) {
            SheetWriter sheet = workbook.sheet(name, Arrays.stream(columns).map(c -> new SheetColumn(c.label(), WIDTH))
                    .toList());
            rows.forEach(row -> sheet.row(row.stream().map(OrderSheets::local).toList()));
            workbook.write(out);
        }
    }

    private static String text(Object cell) {
        return cell == null ? "" : cell instanceof Instant at ? Json.text(at) : cell.toString();
    }

    private static Object local(Object cell) {
        return cell == null ? "" : cell instanceof Instant at ? LocalDateTime.ofInstant(at, ZONE) : cell;
    }

    /** The writer closes what it writes to; what was handed in is not ours to close. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
