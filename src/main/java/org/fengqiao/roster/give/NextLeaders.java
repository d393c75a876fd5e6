package org.fengqiao.roster.give;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fengqiao.planning.visits.explain.Carry;
import org.fengqiao.text.CsvText;

/**
 * The leaders.csv of the period that follows: as it is, with what each brings along. Remarks at the top stay; columns that
 * are missing are added.
 */
public final class NextLeaders {

    private static final List<String> POST = List.of("岗位", "post");
    private static final List<String> CARRIED = List.of("结转半天", "carried");
    private static final List<String> RECEIVED = List.of("本周期已接访", "received");

    private final Map<String, Carry> carries;

    public NextLeaders(List<Carry> carries) {
        this.carries = carries.stream().collect(Collectors.toMap(c -> c.leader().post(), Function.identity()));
    }

    /** @param leaders text of a leaders.csv that could be read */
    public String text(String leaders) {
        StringWriter next = new StringWriter();
        leaders.lines().takeWhile(l -> l.startsWith("#")).forEach(l -> next.append(l).append('\n'));
        List<List<String>> rows = new ArrayList<>();
        CsvText.withRemarks(leaders).rows().forEach(row -> rows.add(new ArrayList<>(row.cells())));
        List<String> heading = rows.get(0);
        int post = column(heading, POST);
        int carried = column(heading, CARRIED);
        int received = column(heading, RECEIVED);
        rows.stream().skip(1).forEach(row -> {
            Carry carry = carries.get(row.get(post));
            if (carry != null) {
                put(row, carried, Integer.toString(carry.halfDays()));
                put(row, received, carry.received().entrySet().stream().map(e -> e.getKey().label() + e.getValue())
                        .collect(Collectors.joining("、")));
            }
        });
        try (CSVPrinter printer = new CSVPrinter(next, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return next.toString();
    }

    /** Where the column is; a new one at the end if there is none. */
    private static int column(List<String> heading, List<String> names) {
        for (int i = 0; i < heading.size(); i++) {
            if (names.contains(heading.get(i))) {
                return i;
            }
        }
        heading.add(names.get(0));
        return heading.size() - 1;
    }

    private static void put(List<String> row, int column, String text) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }
}
