package org.fengqiao.planning.rounds.day;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What came of a stop. */
public enum Outcome implements Labelled {
    DONE("已走访"),
    NOT_HOME("不在家"),
    /** Declined a visit; that is everybody's right and has no other consequence than being left in peace. */
    DECLINED("谢绝");

    private final String label;

    Outcome(String label) {
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
    public static Outcome of(String text) {
        return Labelled.parse(Outcome.class, "走访结果", text);
    }
}
