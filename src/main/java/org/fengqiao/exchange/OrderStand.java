package org.fengqiao.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Where an order stands after comparing both sides. */
public enum OrderStand implements Labelled {
    ACCEPTED("对方已接收", Side.BOTH),
    REFUSED("对方不接收", Side.OURS),
    /** Sent not long ago and not acknowledged yet. */
    OPEN("等待确认", Side.OURS),
    /** Sent long ago and never acknowledged. */
    MISSING("缺失", Side.OURS),
    /** Sent again with other content, or acknowledged in two ways. */
    DOUBLED("重复", Side.DIFFERENT),
    /** Acknowledged, though it was never sent. */
    UNKNOWN("多出", Side.THEIRS);

    private final String label;
    private final Side side;

    OrderStand(String label, Side side) {
        this.label = label;
        this.side = side;
    }

    /** Which side has it, as far as is known. */
    public Side side() {
        return side;
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
