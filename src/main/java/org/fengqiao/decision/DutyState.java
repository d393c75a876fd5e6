package org.fengqiao.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Where a duty stands. */
public enum DutyState implements Labelled {
    /** Its start event has not happened. */
    WAITING("待起算"),
    OPEN("未到期"),
    MET_IN_TIME("按期完成"),
    MET_LATE("逾期完成"),
    BREACHED("逾期未完成"),
    WAIVED("已免除"),
    SUPERSEDED("已替代");

    private final String label;

    DutyState(String label) {
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
    public static DutyState of(String text) {
        return Labelled.parse(DutyState.class, "职责状态", text);
    }
}
