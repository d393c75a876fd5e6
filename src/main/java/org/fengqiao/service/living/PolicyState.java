package org.fengqiao.service.living;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How what is in force relates to the folders and to other instances. */
public enum PolicyState implements Labelled {
    CURRENT("现行"),
    /** The folders hold changes that did not pass. */
    REFUSED("有改动未生效"),
    /** Another instance on the same store works under another revision. */
    DIFFERENT("与其他实例不一致");

    private final String label;

    PolicyState(String label) {
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
