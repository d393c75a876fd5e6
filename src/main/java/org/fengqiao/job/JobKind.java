package org.fengqiao.job;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Kinds of long work. Those of one kind run one after the other, so that they leave room for the service. */
public enum JobKind implements Labelled {
    REPLAY("成批重放"),
    FILE("成批裁定"),
    GRIDS("网格求解"),
    ROSTER("排班求解"),
    /** Apart from searches, so that a repair does not wait behind a long one. */
    ROSTER_REPAIR("排班修复");

    private final String label;

    JobKind(String label) {
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
}
