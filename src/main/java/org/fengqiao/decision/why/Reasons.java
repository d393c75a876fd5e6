package org.fengqiao.decision.why;

import java.util.stream.Collectors;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.TraceEntry;

/** Puts a matching rule into a sentence. */
final class Reasons {

    private static final int LOOKED = 8;

    private Reasons() {
    }

    /** 「规则」（依据）在「限时」阶段适用，因为 人数＝5、形式＝走访。 */
    static String sentence(TraceEntry entry) {
        String facts = entry.facts().stream().limit(LOOKED).map(Reasons::looked).collect(Collectors.joining("、"));
        return "规则「" + entry.rule().name() + "」（" + entry.rule().basis() + "）在「" + entry.phase() + "」阶段"
                + (entry.reading() == null ? "" : "按读法「" + entry.reading() + "」") + "适用"
                + (facts.isEmpty() ? "，不附条件。" : "，依据的事实：" + facts
                + (entry.facts().size() > LOOKED ? " 等 " + entry.facts().size() + " 项" : "") + "。");
    }

    static String looked(TraceEntry.Looked looked) {
        return field(looked.field()) + "＝" + (looked.value() == null ? "空" : looked.value());
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
