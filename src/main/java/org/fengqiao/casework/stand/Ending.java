package org.fengqiao.casework.stand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** The four ways in which a matter ends; each has a counter of its own. */
public enum Ending implements Labelled {
    DONE("办结"),
    RESOLVED("化解"),
    STRUCK_OFF("销案"),
    CONCLUDED("终结");

    private final String label;

    Ending(String label) {
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
    public static Ending of(String text) {
        return Labelled.parse(Ending.class, "结果", text);
    }
}
