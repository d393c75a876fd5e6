package org.fengqiao.decision;

import java.util.List;
import org.fengqiao.policy.rule.Finding;

/** Tells what a rule looked at, without ever repeating what a petitioner wrote. */
public final class TraceWriter {

    /** Last names of the fields that hold a petitioner's or an official's free words. */
    private static final List<String> WORDS = List.of("正文", "标题", "内容");

    private TraceWriter() {
    }

    public static TraceEntry.Looked looked(Finding.Look look) {
        return new TraceEntry.Looked(look.field(), look.value() != null && words(look.field()) ? "（原文不录）" : look.value());
    }

    private static boolean words(String field) {
        for (String word : WORDS) {
            if (field.endsWith(word)
                    && (field.length() == word.length() || field.charAt(field.length() - word.length() - 1) == '.')) {
                return true;
            }
        }
        return false;
    }
}
