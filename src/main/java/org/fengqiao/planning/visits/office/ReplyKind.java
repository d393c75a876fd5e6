package org.fengqiao.planning.visits.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What a leader's office answers. */
public enum ReplyKind implements Labelled {
    CONFIRMED("已确认"),
    DECLINED("不能承担");

    private final String label;

    ReplyKind(String label) {
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
    public static ReplyKind of(String text) {
        return Labelled.parse(ReplyKind.class, "答复", text);
    }
}
