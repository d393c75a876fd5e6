package org.fengqiao.policy.outcome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** The strata of a decision. Rules of one phase see what earlier phases concluded and nothing of their own. */
public enum Phase implements Labelled {
    CLASSIFY("分类"),
    DIVERT("分流"),
    ASSIGN("责任"),
    LIMIT("限时"),
    ESCALATE("升级"),
    PAPER("文书");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    @JsonValue
    public String code() {
        return Labelled.super.code();
    }

    @JsonCreator
    public static Phase of(String text) {
        return Labelled.parse(Phase.class, "阶段", text);
    }
}
