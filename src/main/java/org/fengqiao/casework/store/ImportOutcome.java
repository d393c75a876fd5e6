package org.fengqiao.casework.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What became of one matter of a file that was registered. */
public enum ImportOutcome implements Labelled {
    REGISTERED("已登记"),
    THERE("此前已登记"),
    REMINDER("记为催办"),
    REFUSED("退回");

    private final String label;

    ImportOutcome(String label) {
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
    public static ImportOutcome of(String text) {
        return Labelled.parse(ImportOutcome.class, "登记结果", text);
    }
}
