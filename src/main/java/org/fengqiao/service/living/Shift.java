package org.fengqiao.service.living;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What happened to a part of the folders. */
public enum Shift implements Labelled {
    ADDED("新增"),
    REMOVED("删去"),
    CHANGED("改动");

    private final String label;

    Shift(String label) {
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
