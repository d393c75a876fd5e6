package org.fengqiao.service.shape;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.fengqiao.json.Json;
import org.fengqiao.problem.Fault;
import tools.jackson.databind.JsonNode;

/** A point on the time line, or a day. */
record TimeShape(boolean instant) implements Shape {

    @Override
    public void check(JsonNode value, String pointer, List<Fault> faults) {
        if (value.isNull()) {
            return;
        }
        if (!value.isString()) {
            faults.add(Said.wrongType(pointer,
                    instant ? "时间（写作 \"2026-03-02T09:30:00+08:00\"）" : "日期（写作 \"2026-03-02\"）", value));
            return;
        }
        try {
            read(value.stringValue());
        } catch (IllegalArgumentException wrong) {
            faults.add(Fault.inBody(pointer, "bad-instant", wrong.getMessage(), List.of()));
        }
    }

    private void read(String text) {
        if (instant) {
            Json.instant(text);
            return;
        }
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("日期应写作 2026-03-02，实为「" + text + "」", wrong);
        }
    }
}
