package org.fengqiao.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** The ways of rules to make somebody look. Decisions, rules and the register's rows name them by their labels. */
public enum AlertKind implements Labelled {
    NOTICE("提示"),
    /** In a colour. */
    LIGHT("亮灯"),
    ALARM("鸣哨"),
    /** Goes up to whom it reaches. */
    CLIMB("升级"),
    /** An order that a body issues to another. */
    ORDER("督办");

    private final String label;

    AlertKind(String label) {
        this.label = label;
    }

    @Override
    @JsonValue
    public String label() {
        return label;
    }

    /** Whether it has happened, and so stays when the duty that it watches ends; others go out with the duty. */
    public boolean lasting() {
        return this == CLIMB || this == ORDER;
    }

    @JsonCreator
    public static AlertKind of(String text) {
        return Labelled.parse(AlertKind.class, "提醒", text);
    }
}
