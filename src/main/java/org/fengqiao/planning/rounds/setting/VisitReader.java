package org.fengqiao.planning.rounds.setting;

import static org.fengqiao.planning.input.Column.optional;
import static org.fengqiao.planning.input.Column.required;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.input.Column;
import org.fengqiao.planning.input.CsvTable;
import org.fengqiao.planning.input.Row;
import org.fengqiao.planning.input.Value;
import org.fengqiao.planning.rounds.Hours;
import org.fengqiao.planning.rounds.RoundRule;

/** Reads {@code places.csv}: what could be visited. */
final class VisitReader {

    static final String FILE = "places.csv";
    static final Column EAST = optional("东", "east");
    static final Column NORTH = optional("北", "north");
    private static final Column CODE = required("编码", "code");
    private static final Column NAME = required("名称", "name");
    private static final Column KIND = required("任务", "kind");
    private static final Column GRID = required("网格", "grid");
    private static final Column HOURS = optional("时间", "hours");
    private static final Column CLOSED = optional("休息日", "closed");
    private static final Column LAST = optional("上次", "last");
    private static final List<Column> COLUMNS = List.of(CODE, NAME, KIND, GRID, EAST, NORTH, HOURS, CLOSED, LAST);
    private static final String WEEKDAYS = "一二三四五六日";

    private VisitReader() {
    }

    static Map<String, VisitPlace> read(String text, RoundRule rule, Findings findings) {
        Map<String, VisitPlace> places = new LinkedHashMap<>();
        for (Row row : CsvTable.read(FILE, text, COLUMNS, findings)) {
            Value kind = row.at(KIND);
            rule.kind(kind.required()).ifPresentOrElse(known -> {
                if (known.byNeed()) {
                    kind.wrong("「" + known.name() + "」只按本人提出的需要安排，不能直接列在这里",
                            "请把住户列为入户，本人提出需要后在 needs.csv 加一行");
                }
            }, () -> kind.wrong("任务「" + kind.or("") + "」没有列在 rule.yaml 的“任务”下", "请改写或补上"));
            VisitPlace place = new VisitPlace(row.at(CODE).required(), row.at(NAME).required(), kind.or(""),
                    row.at(GRID).required(), spot(row), hours(row.at(HOURS)), weekdays(row.at(CLOSED)),
                    row.at(LAST).dateOr(null), new Source(FILE, row.line(), ""));
            if (places.putIfAbsent(place.code(), place) != null) {
                row.at(CODE).wrong("编码「" + place.code() + "」重复", "每处写一行，编码各不相同");
            }
        }
        return places;
    }

    private static Spot spot(Row row) {
        if (!row.at(EAST).isPresent() || !row.at(NORTH).isPresent()) {
            row.at(EAST).wrong("没有位置", "请填写东、北（米，从本地任一原点量起）");
        }
        return new Spot(row.at(EAST).numberOr(0), row.at(NORTH).numberOr(0));
    }

    private static List<Hours> hours(Value value) {
        List<Hours> read = new ArrayList<>();
        for (String part : value.list()) {
            Hours.parse(part).ifPresentOrElse(read::add,
                    () -> value.wrong("「" + part + "」不是一段时间", "请写作 09:00-12:00、14:00-18:00"));
        }
        for (int i = 1; i < read.size(); i++) {
            if (read.get(i).from().isBefore(read.get(i - 1).to())) {
                value.wrong("几段时间重叠或颠倒", "请从早到晚写，互不重叠");
            }
        }
        return read;
    }

    private static Set<DayOfWeek> weekdays(Value value) {
        Set<DayOfWeek> read = EnumSet.noneOf(DayOfWeek.class);
        for (String day : value.list()) {
            int at = day.length() == 2 && day.matches("[周].") ? WEEKDAYS.indexOf(day.charAt(1)) : -1;
            if (at < 0) {
                value.wrong("「" + day + "」不是星期几", "请写作 周六、周日");
            } else {
                read.add(DayOfWeek.of(at + 1));
            }
        }
        return read;
    }
}
