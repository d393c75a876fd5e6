package org.fengqiao.service.living;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What came of reading the folders again. */
public enum Result implements Labelled {
    /** In force since. */
    PUBLISHED("已生效"),
    /** What was read is what is in force. */
    UNCHANGED("没有变化"),
    /** Something is wrong with what was read; what was in force still is. */
    REFUSED("未生效");

    private final String label;

    Result(String label) {
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
