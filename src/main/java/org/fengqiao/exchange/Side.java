package org.fengqiao.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Which of the two systems has an order. */
public enum Side implements Labelled {
    BOTH("两边都有"),
    OURS("只有我方有"),
    THEIRS("只有对方有"),
    /** Both have one of that number, but not with the same words, or more than one. */
    DIFFERENT("两边不一致");

    private final String label;

    Side(String label) {
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
