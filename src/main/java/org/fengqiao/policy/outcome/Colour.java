package org.fengqiao.policy.outcome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** A light on a unit or case, graded by urgency. Shown with its word, never by colour alone. */
public enum Colour implements Labelled {
    YELLOW("黄灯"),
    ORANGE("橙灯"),
    RED("红灯");

    private final String label;

    Colour(String label) {
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
    public static Colour of(String text) {
        return Labelled.parse(Colour.class, "亮灯颜色", text);
    }
}
