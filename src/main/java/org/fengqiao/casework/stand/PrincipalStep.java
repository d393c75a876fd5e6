package org.fengqiao.casework.stand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How far a matter before a principal has come. */
public enum PrincipalStep implements Labelled {
    AWAITING("待批示"),
    INSTRUCTED("批示在办"),
    NOTED("已圈阅"),
    ANSWERED("已反馈"),
    ENDED("已了结");

    private final String label;

    PrincipalStep(String label) {
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
    public static PrincipalStep of(String text) {
        return Labelled.parse(PrincipalStep.class, "主官清单的进展", text);
    }
}
