package org.fengqiao.decision;

import java.util.Set;
import org.fengqiao.policy.rule.Finding;

/** Tells what a rule looked at, without ever repeating what a petitioner wrote. */
public final class TraceWriter {

    /** Last names of the fields that hold a petitioner's or an official's free words. */
    private static final Set<String> WORDS = Set.of("正文", "标题", "内容");

    private TraceWriter() {
    }

    public static TraceEntry.Looked looked(Finding.Look look) {
        String last = look.field().substring(look.field().lastIndexOf('.') + 1);
        boolean words = WORDS.contains(last) && look.value() != null;
        return new TraceEntry.Looked(look.field(), words ? "（原文不录）" : look.value());
    }
}
