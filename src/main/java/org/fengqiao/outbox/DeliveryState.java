package org.fengqiao.outbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How far a delivery has come. */
public enum DeliveryState implements Labelled {
    WAITING("待投递"),
    DELIVERED("已投递"),
    /** Given up after many tries. Later events of the same matter wait behind it until it is sent again or dropped. */
    DEAD("死信"),
    DROPPED("已放弃");

    private final String label;

    DeliveryState(String label) {
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
    public static DeliveryState of(String text) {
        return Labelled.parse(DeliveryState.class, "投递状态", text);
    }
}
