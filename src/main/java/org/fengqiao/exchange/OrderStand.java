package org.fengqiao.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Where an order stands after comparing both sides. */
public enum OrderStand implements Labelled {
    ACCEPTED("对方已接收"),
    REFUSED("对方不接收"),
    /** Sent not long ago and not acknowledged yet. */
    OPEN("等待确认"),
    /** Sent long ago and never acknowledged. */
    MISSING("缺失"),
    /** Sent again with other content, or acknowledged in two ways. */
    DOUBLED("重复"),
    /** Acknowledged, though it was never sent. */
    UNKNOWN("多出");

    private final String label;

    OrderStand(String label) {
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
