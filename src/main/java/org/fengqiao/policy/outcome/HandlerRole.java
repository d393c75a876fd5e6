package org.fengqiao.policy.outcome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** The parts that bodies and people play in a route. */
public enum HandlerRole implements Labelled {
    FIRST("首办"),
    LEAD("牵头"),
    CO("协办"),
    COORDINATOR("协调");

    private final String label;

    HandlerRole(String label) {
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
    public static HandlerRole of(String text) {
        return Labelled.parse(HandlerRole.class, "办理角色", text);
    }
}
