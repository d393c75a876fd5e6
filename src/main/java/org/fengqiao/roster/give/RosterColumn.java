package org.fengqiao.roster.give;

import java.util.function.Function;
import org.fengqiao.planning.visits.office.DutyLine;

/** The columns of the office's table, in the usual order. */
enum RosterColumn {
    DAY("日期", 12, l -> l.day().toString()),
    WEEKDAY("星期", 6, DutyLine::weekday),
    HALF("时段", 14, l -> l.hours().isEmpty() ? l.half() : l.half() + " " + l.hours()),
    NAME("姓名", 10, DutyLine::name),
    TITLE("职务", 30, DutyLine::title),
    PORTFOLIO("分管领域", 24, l -> String.join("、", l.portfolio())),
    PLACE("地点", 28, DutyLine::place),
    FORM("形式", 10, DutyLine::form),
    BODIES("出席单位", 24, l -> String.join("、", l.bodies())),
    CASE("案件", 16, DutyLine::caseId),
    PINNED("固定", 6, l -> l.pinned() ? "是" : ""),
    POST("岗位", 16, DutyLine::post),
    DUTY("任务编号", 34, DutyLine::duty);

    private final String heading;
    private final int width;
    private final Function<DutyLine, String> value;

    RosterColumn(String heading, int width, Function<DutyLine, String> value) {
        this.heading = heading;
        this.width = width;
        this.value = value;
    }

    String heading() {
        return heading;
    }

    int width() {
        return width;
    }

    String value(DutyLine line) {
        return value.apply(line);
    }
}
