package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How a matter was brought (Regulation on Petition Work, Art. 17). */
public enum Form implements Labelled {
    LETTER("来信"),
    VISIT("走访"),
    ONLINE("网上"),
    PHONE("电话"),
    ORAL("口头");

    private final String label;

    Form(String label) {
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
    public static Form of(String text) {
        return Labelled.parse(Form.class, "信访形式", text);
    }
}
