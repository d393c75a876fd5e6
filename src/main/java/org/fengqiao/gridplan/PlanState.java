package org.fengqiao.gridplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How a grid plan stands. */
public enum PlanState implements Labelled {
    DRAFT("草稿"),
    APPROVED("已批准"),
    PUBLISHED("已公布");

    private final String label;

    PlanState(String label) {
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
    public static PlanState of(String text) {
        return Labelled.parse(PlanState.class, "网格安排状态", text);
    }
}
