package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What is known of who petitions. Never a judgement of the person. */
public enum PetitionerKind implements Labelled {
    KNOWN("实名"),
    NAMELESS("匿名"),
    INFORMER("检举人");

    private final String label;

    PetitionerKind(String label) {
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
    public static PetitionerKind of(String text) {
        return Labelled.parse(PetitionerKind.class, "信访人类别", text);
    }
}
