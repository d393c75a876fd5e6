package org.fengqiao.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        List<String> lines = new ArrayList<>();
        lines.add("【演练】以下均为演练数据，不是真实事项。");
        matters.forEach((handler, count) -> {
            lines.add(handler.label() + "的承办人：" + count + " 件");
            lines.add("  职责：" + listed(duties.getOrDefault(handler, Map.of()), state -> state));
            lines.add("  问责台账：" + listed(lapses.getOrDefault(handler, Map.of()), LapseKind::label));
        });
        lines.add("试过的规避手法：" + listed(tricks, LapseKind::label));
        lines.add(hidden.isEmpty() ? "台账显示了每一件规避。"
                : "台账没有显示的规避 " + hidden.size() + " 件：" + String.join("、", hidden));
        counters.forEach(c -> lines.add(c.name() + "：" + c.count() + (c.of() == null ? "" : " / " + c.of()) + "（"
                + c.numerator() + (c.denominator() == null ? "" : " / " + c.denominator()) + "）"));
        return lines;
    }

    private static <K> String listed(Map<K, Long> counts, Function<K, String> name) {
        return counts.isEmpty() ? "无" : counts.entrySet().stream()
                .map(e -> name.apply(e.getKey()) + " " + e.getValue()).collect(Collectors.joining("、"));
    }
}
