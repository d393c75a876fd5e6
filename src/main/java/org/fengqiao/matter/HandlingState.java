package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How far another body has come with the same demand. */
public enum HandlingState implements Labelled {
    REGISTERED("已登记"),
    ACCEPTED("已受理"),
    IN_HAND("正在办理"),
    ANSWERED("已答复"),
    REVIEWED("已复查"),
    RECHECKED("已复核"),
    CONCLUDED("已终结");

    private final String label;

    HandlingState(String label) {
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
    public static HandlingState of(String text) {
        return Labelled.parse(HandlingState.class, "在办状态", text);
    }
}
