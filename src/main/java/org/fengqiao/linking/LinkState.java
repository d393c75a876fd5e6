package org.fengqiao.linking;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What became of a proposal. */
public enum LinkState implements Labelled {
    PROPOSED("待确认"),
    CONFIRMED("已关联"),
    REFUSED("不关联");

    private final String label;

    LinkState(String label) {
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
