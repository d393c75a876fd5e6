package org.fengqiao.decision;

import java.util.List;
import java.util.Set;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.phrasing.OutcomePhrasing;
import org.fengqiao.policy.rule.Finding;
import org.fengqiao.policy.rule.Rule;

/** Puts into a trace what a rule looked at, without ever repeating what a petitioner wrote. */
public final class TraceWriter {

    /** Last names of the fields that hold a petitioner's or an official's free words. */
    private static final Set<String> WORDS = Set.of("正文", "标题", "内容");

    private TraceWriter() {
    }

    /** What a rule finds on the demand, whether or not it matches. */
    public static TraceEntry entry(Phase phase, String reading, Rule rule, DemandFact fact) {
        List<TraceEntry.Looked> looked = rule.when().explain(fact).allLooked().stream()
                .map(TraceWriter::looked).toList();
        return new TraceEntry(phase.label(), reading, Said.ref(rule), looked,
                rule.then().stream().map(OutcomePhrasing::of).toList());
    }

    /** The same without the words. */
    public static TraceEntry.Looked looked(Finding.Look look) {
        String last = look.field().substring(look.field().lastIndexOf('.') + 1);
        boolean words = WORDS.contains(last) && look.value() != null;
        return new TraceEntry.Looked(look.field(), words ? "（原文不录）" : look.value());
    }
}
