package org.fengqiao.planning.visits.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Whether a leader received as often as the rank must. */
public enum FrequencyState implements Labelled {
    MET("已达到"),
    OPEN("尚可达到"),
    MISSED("没有达到");

    private final String label;

    FrequencyState(String label) {
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
    public static FrequencyState of(String text) {
        return Labelled.parse(FrequencyState.class, "次数是否达到", text);
    }
}
