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
 * @param tricks  by kind of entry that ought to expose it: what evasive handlers tried
 * @param hidden  numbers of matters whose evasion the ledger does not show
 * @param wronged numbers of matters of prompt handlers against which the ledger says something
 */
public record RehearsalReport(Map<HandlerKind, Long> matters, Map<HandlerKind, Map<String, Long>> duties,
                              Map<HandlerKind, Map<LapseKind, Long>> lapses, Map<LapseKind, Tried> tricks,
                              List<String> hidden, List<String> wronged, List<Counter> counters) {

    /**
     * A way of evading.
     *
     * @param times   how many matters it was tried in
     * @param shown   in how many the ledger shows it
     * @param example what the ledger says of one of them, or null
     */
    public record Tried(long times, long shown, String example) {
        Tried and(String entry) {
            return new Tried(times + 1, shown + (entry == null ? 0 : 1), example == null ? entry : example);
        }
    }

    /** Whether the ledger shows every evasion and accuses nobody who was prompt. */
    public boolean right() {
        return hidden.isEmpty() && wronged.isEmpty();
    }

    /** In Chinese, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("【演练】以下均为演练数据，不是真实事项。");
        matters.forEach((handler, count) -> {
            lines.add(handler.label() + "的承办人：" + count + " 件");
            lines.add("  职责：" + listed(duties.getOrDefault(handler, Map.of()), state -> state));
            lines.add("  问责台账：" + listed(lapses.getOrDefault(handler, Map.of()), LapseKind::label));
        });
        lines.add(tricks.isEmpty() ? "没有规避的承办人。" : "规避手法 → 问责台账的种类：");
        tricks.forEach((kind, tried) -> lines.add("  " + Rehearsal.TRICKS.get(kind) + " → " + kind.label() + "：试了 "
                + tried.times() + " 件，台账显示 " + tried.shown() + " 件" + (tried.example() == null ? ""
                : "。例：" + tried.example())));
        List<String> untried = Rehearsal.TRICKS.keySet().stream().filter(kind -> !tricks.containsKey(kind))
                .map(Rehearsal.TRICKS::get).toList();
        if (!tricks.isEmpty() && !untried.isEmpty()) {
            lines.add("  没有试到：" + String.join("、", untried) + "（规避的承办人经手的事项太少；增加天数或每年件数）");
        }
        lines.add(hidden.isEmpty() ? "台账显示了每一件规避。"
                : "台账没有显示的规避 " + hidden.size() + " 件：" + String.join("、", hidden));
        lines.add(wronged.isEmpty() ? "及时的承办人没有一件被记入台账。"
                : "及时的承办人被记入台账 " + wronged.size() + " 件：" + String.join("、", wronged));
        counters.forEach(c -> lines.add(c.name() + "：" + c.count() + (c.of() == null ? "" : " / " + c.of()) + "（"
                + c.numerator() + (c.denominator() == null ? "" : " / " + c.denominator()) + "）"));
        return lines;
    }

    private static <K> String listed(Map<K, Long> counts, Function<K, String> name) {
        return counts.isEmpty() ? "无" : counts.entrySet().stream()
                .map(e -> name.apply(e.getKey()) + " " + e.getValue()).collect(Collectors.joining("、"));
    }
}
