package org.fengqiao.decision.replay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** The way in which something changed. */
public enum Shift implements Labelled {
    ADDED("新增"),
    REMOVED("取消"),
    EARLIER("提前"),
    LATER("推后"),
    CHANGED("改变");

    private final String label;

    Shift(String label) {
        this.label = label;
    }

    /** The way back. */
    public Shift reversed() {
        return switch (this) {
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            case EARLIER -> LATER;
            case LATER -> EARLIER;
            case CHANGED -> CHANGED;
        };
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
    public static Shift of(String text) {
        return Labelled.parse(Shift.class, "变化方向", text);
    }
}
