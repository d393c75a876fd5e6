package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.decision.TraceEntry;

/** Puts a matching rule into a sentence. */
final class Reasons {

    private static final int LOOKED = 8;

    private Reasons() {
    }

    /** A sentence for each rule, whatever the number of readings under which it matched. */
    static String sentences(List<TraceEntry> entries) {
        Map<RuleRef, List<TraceEntry>> byRule = new LinkedHashMap<>();
        entries.forEach(e -> byRule.computeIfAbsent(e.rule(), k -> new ArrayList<>()).add(e));
        return byRule.values().stream().map(Reasons::sentence).collect(Collectors.joining());
    }

    /** 规则「…」（依据）在「限时」阶段适用，依据的事实：人数＝5、形式＝走访。 */
    private static String sentence(List<TraceEntry> ofRule) {
        TraceEntry entry = ofRule.get(0);
        String readings = ofRule.stream().map(TraceEntry::reading).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining("」「"));
        Map<String, Set<String>> facts = new LinkedHashMap<>();
        ofRule.forEach(e -> e.facts().forEach(f -> facts.computeIfAbsent(field(f.field()), k -> new LinkedHashSet<>())
                .add(f.value() == null ? "空" : f.value())));
        String looked = facts.entrySet().stream().limit(LOOKED).map(f -> f.getKey() + "＝"
                + String.join(" 或 ", f.getValue())).collect(Collectors.joining("、"));
        return "规则「" + entry.rule().name() + "」（" + entry.rule().basis() + "）在「" + entry.phase() + "」阶段"
                + (readings.isEmpty() ? "" : "按读法「" + readings + "」") + "适用"
                + (looked.isEmpty() ? "，不附条件。" : "，依据的事实：" + looked
                + (facts.size() > LOOKED ? " 等 " + facts.size() + " 项" : "") + "。");
    }

    /** The matter goes without saying. */
    static String field(String field) {
        return field.startsWith("事项.") ? field.substring("事项.".length()) : field;
    }

    /** Body and post. */
    static String party(PartyRef party) {
        return party.name() + (party.post() == null ? "" : party.post());
    }
}
