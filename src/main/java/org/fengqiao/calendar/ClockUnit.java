package org.fengqiao.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** The units in which limits are set, each with its own clock. One hour is sixty minutes of {@link #MINUTE}. */
public enum ClockUnit implements Labelled {
    MINUTE("分钟"),
    HOUR("小时"),
    DUTY_MINUTE("工作时间分钟"),
    DAY("日"),
    WORKING_DAY("工作日");

    private final String label;

    ClockUnit(String label) {
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
    public static ClockUnit of(String text) {
        return Labelled.parse(ClockUnit.class, "时限单位", text);
    }
}
