package org.fengqiao.planning.visits.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How far a roster has come. */
public enum RosterState implements Labelled {
    DRAFT("草稿"),
    SENT("已送领导办公室"),
    APPROVED("已批准"),
    PUBLISHED("已公布");

    private final String label;

    RosterState(String label) {
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
    public static RosterState of(String text) {
        return Labelled.parse(RosterState.class, "排班状态", text);
    }
}
