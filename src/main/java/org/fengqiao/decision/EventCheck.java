package org.fengqiao.decision;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Purpose;
import org.fengqiao.policy.outcome.LegalChannel;

/** Whether each event of the history is complete and stands at a possible time. */
final class EventCheck {

    private static final int LONGEST_EXTENSION = 3_650;

    private final Matter matter;
    private final Instant now;
    private final Problems problems;
    private final TextCheck text;
    private final Set<String> demands;

    EventCheck(Matter matter, Instant now, Problems problems) {
        this.matter = matter;
        this.now = now;
        this.problems = problems;
        this.text = new TextCheck(problems);
        this.demands = matter.demands().stream().filter(d -> d != null).map(Demand::id).collect(Collectors.toSet());
    }

    void run() {
        for (int i = 0; i < Math.min(matter.history().size(), MatterCheck.EVENTS); i++) {
            check("/history/" + i, i + 1, matter.history().get(i));
        }
    }

    private void check(String at, int number, Event event) {
        if (event.kind() == null) {
            problems.add(at + "/kind", "missing", "第 " + number + " 个事件没有类型，请填写。");
        } else {
            content(at, event);
        }
        if (event.at() == null) {
            problems.add(at + "/at", "missing", "第 " + number + " 个事件没有时间，请填写。");
        } else {
            time(at, event);
        }
        if (event.demand() != null && !demands.contains(event.demand())) {
            problems.add(at + "/demand", "unknown-demand", "事项没有编号为「" + event.demand() + "」的诉求，现有："
                    + demands.stream().sorted().collect(Collectors.joining("、")) + "。");
        }
        text.line(at + "/body", "事件单位", event.body(), MatterCheck.NAME);
        text.line(at + "/post", "事件职务", event.post(), MatterCheck.NAME);
        text.line(at + "/about", "事件关于", event.about(), MatterCheck.NAME);
        text.line(at + "/value", "事件内容", event.value(), MatterCheck.TITLE);
        text.passage(at + "/note", "事件备注", event.note(), MatterCheck.TEXT);
    }

    private void time(String at, Event event) {
        // A transferred matter brings along what happened at the sender's before the inbox was reached.
        if (matter.forwardedBy() == null) {
            matter.received().filter(event.at()::isBefore).ifPresent(received -> problems.add(at + "/at",
                    "event-before-receipt", "事件时间 " + Json.text(event.at()) + " 早于收到时间 "
                            + Json.text(received) + "，请核对。"));
        }
        if (event.at().isAfter(now)) {
            problems.add(at + "/at", "event-in-future", "事件时间 " + Json.text(event.at()) + " 晚于所问时刻 "
                    + Json.text(now) + "，请核对。");
        }
        if (event.recordedAt() != null && event.recordedAt().isBefore(event.at())) {
            problems.add(at + "/recordedAt", "recorded-before-act", "记录时间早于事件时间 " + Json.text(event.at())
                    + "，请核对。");
        }
    }

    private void content(String at, Event event) {
        if (event.kind() == EventKind.EXTENSION_APPROVED || event.kind() == EventKind.EXTENSION_ASKED
                || event.days() != null) {
            int days = event.days() == null ? 0 : event.days();
            if (days < 1 || days > LONGEST_EXTENSION) {
                problems.add(at + "/days", "out-of-range", "天数应为 1 至 " + LONGEST_EXTENSION + "，请填写延长的天数。");
            }
        }
        if (event.kind() == EventKind.WAIVED
                && (blank(event.about()) || blank(event.body()) || blank(event.value()))) {
            problems.add(at, "waiver-incomplete", "免除职责须写明免除的动作（关于）、由谁免除（单位）和依据（内容）。");
        }
        if (event.kind() == EventKind.DESIGNATED && blank(event.value())) {
            problems.add(at + "/value", "missing", "指定受理须写明被指定的单位（内容）。");
        }
        if (event.kind() == EventKind.RECUSED && blank(event.post())) {
            problems.add(at + "/post", "missing", "回避须写明回避人的职务。");
        }
        if (event.kind() == EventKind.CONFIRMED) {
            confirmed(at, event);
        }
    }

    private void confirmed(String at, Event event) {
        try {
            if ("性质".equals(event.about())) {
                Purpose.of(event.value());
            } else if ("途径".equals(event.about())) {
                LegalChannel.of(event.value());
            } else if (blank(event.about())) {
                problems.add(at + "/about", "missing", "确认须写明确认的是什么（关于），例如 性质、途径。");
            }
        } catch (IllegalArgumentException e) {
            problems.add(at + "/value", "unknown-value", e.getMessage() + "。");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
