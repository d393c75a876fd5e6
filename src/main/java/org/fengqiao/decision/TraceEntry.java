package org.fengqiao.decision;

import java.util.List;

/**
 * One rule that matched.
 *
 * @param phase   label of the phase
 * @param reading open reading under which it was asked, or null
 * @param rule    not null
 * @param facts   what it looked at: field and value
 * @param says    its outcomes in Chinese
 */
public record TraceEntry(String phase, String reading, RuleRef rule, List<Looked> facts, List<String> says) {

    public TraceEntry {
        facts = List.copyOf(facts);
        says = List.copyOf(says);
    }

    /**
     * A field that a condition read.
     *
     * @param field as staff write it
     * @param value text form, or null when empty
     */
    public record Looked(String field, String value) {
    }
}
