package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Whether an act reached its purpose. Only {@link #DONE} can meet a duty; the others count as attempted. */
public enum EventResult implements Labelled {
    DONE("完成"),
    UNANSWERED("未接通"),
    ROBOT("机器人"),
    TEMPLATE("模板");

    private final String label;

    EventResult(String label) {
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
    public static EventResult of(String text) {
        return Labelled.parse(EventResult.class, "事件结果", text);
    }
}
