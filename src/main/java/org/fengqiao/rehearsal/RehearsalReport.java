package org.fengqiao.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.casework.stand.LapseKind;
import org.fengqiao.casework.store.Counter;

/**
 * What the ledger says after a rehearsal.
 *
 * @param matters how many by handler
 * @param duties  by handler: how many by the verdict that counts
 * @param lapses  by handler: how many by kind
 * @param tricks  how many evasive handlers tried what ought to be exposed as that kind
 * @param hidden  numbers of matters whose evasion the ledger does not show
 */
public record RehearsalReport(Map<HandlerKind, Long> matters, Map<HandlerKind, Map<String, Long>> duties,
                              Map<HandlerKind, Map<LapseKind, Long>> lapses, Map<LapseKind, Long> tricks,
                              List<String> hidden, List<Counter> counters) {

    /** In Chinese, line by line. */
    public List<String> lines() {
        List<String> lines = new java.util.ArrayList<>();
        lines.add("【演练】以下均为演练数据，不是真实事项。");
        matters.forEach((handler, count) -> lines.add(handler.label() + "：" + count + " 件；职责 "
                + duties.getOrDefault(handler, Map.of()) + "；问责台账 " + named(lapses.getOrDefault(handler, Map.of()))));
        lines.add("规避手法 " + named(tricks) + "，未被台账显示的 " + hidden.size() + " 件");
        counters.forEach(c -> lines.add(c.name() + "：" + c.count() + (c.of() == null ? "" : " / " + c.of()) + "（"
                + c.numerator() + (c.denominator() == null ? "" : " / " + c.denominator()) + "）"));
        return lines;
    }

    private static String named(Map<LapseKind, Long> counts) {
        return counts.entrySet().stream().map(e -> e.getKey().label() + " " + e.getValue())
                .collect(Collectors.joining("、", "[", "]"));
    }
}
