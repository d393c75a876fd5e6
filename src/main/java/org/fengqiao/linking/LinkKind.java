package org.fengqiao.linking;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How two matters belong together. */
public enum LinkKind implements Labelled {
    REPEATED("重复事项"),
    GROUP("群体事项"),
    SAME_CAUSE("同因事项");

    private final String label;

    LinkKind(String label) {
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
}
