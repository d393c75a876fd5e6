package org.fengqiao.decision.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts changes into sentences: one for each demand; rules only counted, with the first few named. */
final class Sentences {

    private static final int NAMED = 3;

    private Sentences() {
    }

    static String of(List<Change> changes) {
        Map<String, List<Change>> byDemand = new LinkedHashMap<>();
        changes.forEach(c -> byDemand.computeIfAbsent(c.demand(), k -> new ArrayList<>()).add(c));
        long demands = byDemand.keySet().stream().filter(d -> d != null).count();
        return byDemand.entrySet().stream().map(e ->
                (demands > 1 && e.getKey() != null ? "诉求 " + e.getKey() + "：" : "") + sentence(e.getValue()))
                .collect(Collectors.joining());
    }

    private static String sentence(List<Change> changes) {
        List<String> clauses = new ArrayList<>(changes.stream().filter(c -> c.aspect() != Aspect.RULE)
                .map(Change::text).toList());
        rules(changes, Shift.REMOVED, "不再适用").ifPresent(clauses::add);
        rules(changes, Shift.ADDED, "改为适用").ifPresent(clauses::add);
        return String.join("；", clauses) + "。";
    }

    private static Optional<String> rules(List<Change> changes, Shift shift, String verb) {
        List<String> names = changes.stream().filter(c -> c.aspect() == Aspect.RULE && c.shift() == shift)
                .map(Change::what).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(verb + "规则"
                + names.stream().limit(NAMED).collect(Collectors.joining("」「", "「", "」"))
                + (names.size() > NAMED ? "等 " + names.size() + " 条" : ""));
    }
}
