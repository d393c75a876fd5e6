package org.fengqiao.job;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How long work stands. */
public enum JobState implements Labelled {
    WAITING("排队中"),
    RUNNING("进行中"),
    DONE("已完成"),
    STOPPED("已停止"),
    FAILED("未完成"),
    /** The process that ran it ended. */
    INTERRUPTED("被中断");

    private final String label;

    JobState(String label) {
        this.label = label;
    }

    /** Nothing more will come of it. */
    public boolean over() {
        return this != WAITING && this != RUNNING;
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
