package org.fengqiao.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.exchange.ListComparison;
import org.fengqiao.exchange.ListedOrder;
import org.fengqiao.exchange.OrderFiles;
import org.fengqiao.exchange.OrderResult;
import org.fengqiao.exchange.OrderSheets;
import org.fengqiao.exchange.Reading;
import org.fengqiao.exchange.WorkOrder;
import org.fengqiao.file.content.Content;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.springframework.http.MediaType;

/**
 * Work orders and acknowledgements as tables of a request or an answer, for machine clients and pages alike. A row that is
 * not in order refuses the whole.
 */
public final class OrderTables {

    private final OrderFiles files = new OrderFiles();
    private final OrderSheets sheets = new OrderSheets();

    private interface Reader<T> {
        Reading<T> read(Path name, Content table) throws IOException;
    }

    private interface Writer {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    /** @throws ProblemException naming every cell that is not in order */
    public List<WorkOrder> orders(byte[] table, MediaType type) {
        return read(table, type, files::orders);
    }

    /** @throws ProblemException naming every cell that is not in order */
    public List<OrderResult> results(byte[] table, MediaType type) {
        return read(table, type, files::results);
    }

    /** @throws ProblemException naming every cell that is not in order */
    public List<ListedOrder> list(byte[] table, MediaType type) {
        return read(table, type, files::list);
    }

    public byte[] write(ListComparison comparison, boolean workbook) {
        return written(out -> {
            if (workbook) {
                sheets.comparisonAsXlsx(comparison, out);
            } else {
                sheets.comparisonAsCsv(comparison, out);
            }
        });
    }

    public byte[] write(List<WorkOrder> orders, boolean workbook) {
        return written(out -> {
            if (workbook) {
                sheets.ordersAsXlsx(orders, out);
            } else {
                sheets.ordersAsCsv(orders, out);
            }
        });
    }

    public byte[] writeResults(List<OrderResult> results, boolean workbook) {
        return written(out -> {
            if (workbook) {
                sheets.resultsAsXlsx(results, out);
            } else {
                sheets.resultsAsCsv(results, out);
            }
        });
    }

    public static boolean workbook(MediaType type) {
        return type != null && type.isCompatibleWith(MediaType.parseMediaType(Handing.WORKBOOK));
    }

    private static byte[] written(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static <T> List<T> read(byte[] table, MediaType type, Reader<T> reader) {
        try {
            Reading<T> read = reader.read(Path.of(workbook(type) ? "table.xlsx" : "table.csv"), Content.of(table));
            if (!read.faults().isEmpty()) {
                throw new ProblemException(ProblemCode.UNREADABLE_FILE, "表里有 " + read.faults().size()
                        + " 处不对，整批没有接收；请按所列的行、列改正后重发。", read.faults());
            }
            return read.items();
        } catch (UnreadableFileException unusable) {
            throw new ProblemException(ProblemCode.UNREADABLE_FILE, unusable.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
