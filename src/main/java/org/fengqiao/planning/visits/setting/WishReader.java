package org.fengqiao.planning.visits.setting;

import org.fengqiao.planning.Source;
import static org.fengqiao.planning.input.Column.optional;
import static org.fengqiao.planning.input.Column.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.input.Column;
import org.fengqiao.planning.input.CsvTable;
import org.fengqiao.planning.input.Row;

/** Reads {@code wishes.csv}: days, halves and places that leaders would rather not have. */
final class WishReader {

    static final String FILE = "wishes.csv";

    private static final Column POST = required("岗位", "post");
    private static final Column WEEKDAYS = optional("星期", "weekdays");
    private static final Column HALF = optional("时段", "half");
    private static final Column FROM = optional("起", "from");
    private static final Column TO = optional("止", "to");
    private static final Column PLACE = optional("地点", "place");
    private static final Column REASON = optional("事由", "reason");

    private WishReader() {
    }

    static Map<String, List<Wish>> read(String text, Findings findings) {
        Map<String, List<Wish>> wishes = new LinkedHashMap<>();
        for (Row row : CsvTable.read(FILE, text, List.of(POST, WEEKDAYS, HALF, FROM, TO, PLACE, REASON), findings)) {
            LocalDate from = row.at(FROM).dateOr(null);
            LocalDate to = row.at(TO).dateOr(null);
            Half half = row.at(HALF).termOr(Half.class, "时段", Half.WHOLE_DAY);
            if (from != null && to != null && to.isBefore(from)) {
                row.at(TO).wrong("止日早于起日", "请核对两个日期");
            } else if (half == Half.EITHER) {
                row.at(HALF).wrong("时段要写明是上午还是下午", "请写上午、下午或全天");
            } else {
                wishes.computeIfAbsent(row.at(POST).required(), p -> new ArrayList<>()).add(new Wish(
                        Weekdays.read(row.at(WEEKDAYS)), half, from, to, row.at(PLACE).or(""), row.at(REASON).or(""),
                        new Source(FILE, row.line(), "")));
            }
        }
        return wishes;
    }
}
