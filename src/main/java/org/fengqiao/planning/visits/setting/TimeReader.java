package org.fengqiao.planning.visits.setting;

import org.fengqiao.planning.Source;
import static org.fengqiao.planning.input.Column.optional;
import static org.fengqiao.planning.input.Column.required;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.input.Column;
import org.fengqiao.planning.input.CsvTable;
import org.fengqiao.planning.input.Row;
import org.fengqiao.planning.input.Value;

/** Reads what takes time away: {@code absences.csv}, {@code blocks.csv}, {@code closures.csv}. */
final class TimeReader {

    static final String ABSENCES = "absences.csv";
    static final String BLOCKS = "blocks.csv";
    static final String CLOSURES = "closures.csv";

    private static final Column POST = required("岗位", "post");
    private static final Column FROM = required("起", "from");
    private static final Column TO = required("止", "to");
    private static final Column HALF = optional("时段", "half");
    private static final Column KIND = required("类别", "kind");
    private static final Column REASON = required("事由", "reason");
    private static final Column NAME = required("名称", "name");
    private static final Column WHO = required("对象", "who");
    private static final Column WEEKDAY = required("星期", "weekday");
    private static final Column NTH = optional("第几个", "nth");
    private static final Column DAY = required("日期", "day");
    private static final Column MOVED = optional("改到", "moved-to");

    private final Findings findings;

    TimeReader(Findings findings) {
        this.findings = findings;
    }

    List<Absence> absences(String text) {
        List<Absence> read = new ArrayList<>();
        for (Row row : CsvTable.read(ABSENCES, text, List.of(POST, FROM, TO, HALF, KIND, REASON), findings)) {
            LocalDate from = row.at(FROM).date();
            LocalDate to = row.at(TO).date();
            if (to.isBefore(from)) {
                row.at(TO).wrong("止日早于起日", "请核对两个日期");
                continue;
            }
            read.add(new Absence(row.at(POST).required(), from, to, half(row),
                    row.at(KIND).termOr(AbsenceKind.class, "缺席类别", AbsenceKind.MEETING), row.at(REASON).required(),
                    source(row)));
        }
        return read;
    }

    List<RecurringBlock> blocks(String text) {
        List<RecurringBlock> read = new ArrayList<>();
        for (Row row : CsvTable.read(BLOCKS, text, List.of(NAME, WHO, WEEKDAY, NTH, HALF), findings)) {
            Value written = row.at(WEEKDAY);
            Set<DayOfWeek> days = Weekdays.read(written);
            if (days.size() != 1) {
                written.wrong("应写一个星期几", "一周有几天就写几行");
                continue;
            }
            int nth = row.at(NTH).numberOr(0);
            if (nth < 0 || nth > 5) {
                row.at(NTH).wrong("第几个应为 1 到 5", "每周都有的请留空");
            }
            read.add(new RecurringBlock(row.at(NAME).required(), row.at(WHO).required(), days.iterator().next(), nth,
                    half(row), source(row)));
        }
        return read;
    }

    List<Closure> closures(String text) {
        List<Closure> read = new ArrayList<>();
        for (Row row : CsvTable.read(CLOSURES, text, List.of(DAY, MOVED, REASON), findings)) {
            read.add(new Closure(row.at(DAY).date(), row.at(MOVED).dateOr(null), row.at(REASON).required(),
                    source(row)));
        }
        return read;
    }

    private static Half half(Row row) {
        Half half = row.at(HALF).termOr(Half.class, "时段", Half.WHOLE_DAY);
        if (half == Half.EITHER) {
            row.at(HALF).wrong("时段要写明是上午还是下午", "请写上午、下午或全天");
        }
        return half;
    }

    private static Source source(Row row) {
        return new Source(row.file(), row.line(), "");
    }
}
