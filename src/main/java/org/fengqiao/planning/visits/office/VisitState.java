package org.fengqiao.planning.visits.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How a visit stands for the register of cases. */
public enum VisitState implements Labelled {
    PLANNED("已安排"),
    HELD("已举行"),
    HELD_BY_SUBSTITUTE("由替补举行"),
    POSTPONED("已改期"),
    NOT_HELD("没有举行"),
    /** A repair took it off the roster. */
    WITHDRAWN("已取消");

    private final String label;

    VisitState(String label) {
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
    public static VisitState of(String text) {
        return Labelled.parse(VisitState.class, "到访状态", text);
    }
}
