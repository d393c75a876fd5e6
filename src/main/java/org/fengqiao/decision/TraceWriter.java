package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Finding;

/** Puts into a trace what a rule looked at, without ever repeating what a petitioner wrote. */
public final class TraceWriter {

    /** Last names of the fields that hold a petitioner's or an official's free words. */
    private static final Set<String> WORDS = Set.of("正文", "标题", "内容");

    private TraceWriter() {
    }

    static TraceEntry entry(Phase phase, String reading, Voice voice, DemandFact fact) {
        List<TraceEntry.Looked> looked = new ArrayList<>();
        for (Finding.Look look : voice.rule().when().looked(fact)) {
            looked.add(looked(look));
        }
        return new TraceEntry(phase.label(), reading, voice.ref(), looked, voice.says());
    }

    /** The same without the words. */
    public static TraceEntry.Looked looked(Finding.Look look) {
        String last = look.field().substring(look.field().lastIndexOf('.') + 1);
        boolean words = WORDS.contains(last) && look.value() != null;
        return new TraceEntry.Looked(look.field(), words ? "（原文不录）" : look.value());
    }
}
