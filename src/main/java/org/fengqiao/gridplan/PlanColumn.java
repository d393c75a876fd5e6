package org.fengqiao.gridplan;

import java.util.function.Function;

/** The columns of the office's table, in order. */
enum PlanColumn {
    TOWNSHIP("乡镇（街道）", 16, PlanLine::township),
    COMMUNITY("村（社区）", 18, PlanLine::community),
    PLACE("地点", 20, PlanLine::name),
    ROLE("职位", 14, PlanLine::role),
    NAME("姓名", 14, PlanLine::holder),
    KIND("类别", 14, PlanLine::kind),
    PINNED("固定", 6, l -> l.pinned() ? "是" : ""),
    WORKER("承担人", 12, PlanLine::worker),
    SEAT("席位", 30, PlanLine::seat);

    private final String heading;
    private final int width;
    private final Function<PlanLine, String> value;

    PlanColumn(String heading, int width, Function<PlanLine, String> value) {
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

    /** A gap has no worker. */
    String value(PlanLine line) {
        String text = value.apply(line);
        return text == null ? "" : text;
    }
}
