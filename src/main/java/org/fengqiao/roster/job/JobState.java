package org.fengqiao.roster.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How far a search in the background has come. */
public enum JobState implements Labelled {
    WAITING("排队"),
    RUNNING("求解中"),
    DONE("已完成"),
    STOPPED("已提前结束"),
    FAILED("出错");

    private final String label;

    JobState(String label) {
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
    public static JobState of(String text) {
        return Labelled.parse(JobState.class, "任务状态", text);
    }

    public boolean ended() {
        return this == DONE || this == STOPPED || this == FAILED;
    }
}
