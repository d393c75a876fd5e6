package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What a demand is for: the three classes of Arts. 29 to 31. */
public enum Purpose implements Labelled {
    SUGGESTION("建议意见"),
    ACCUSATION("检举控告"),
    REQUEST("申诉求决");

    private final String label;

    Purpose(String label) {
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
    public static Purpose of(String text) {
        return Labelled.parse(Purpose.class, "诉求目的", text);
    }
}
