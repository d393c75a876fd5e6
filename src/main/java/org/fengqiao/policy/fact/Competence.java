package org.fengqiao.policy.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How the competent body stands to the body that received a demand (Arts. 22(1) and 23 turn on it). */
public enum Competence implements Labelled {
    /** The receiver is itself competent. */
    OWN("本单位"),
    /** The receiver commands the competent body; for a petition department: the competent body stands at a lower level. */
    SUBORDINATE("下级"),
    /** Only for a petition department as receiver: the competent body stands at its own level. */
    SAME_LEVEL("本级"),
    /** Neither the receiver's nor its own system's; for a petition department: a body of a higher level. */
    ELSEWHERE("外单位"),
    /** The catalogue names no competent body, or the item is unknown. */
    UNCLEAR("未明");

    private final String label;

    Competence(String label) {
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
    public static Competence of(String text) {
        return Labelled.parse(Competence.class, "职权归属", text);
    }
}
