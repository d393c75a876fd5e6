package org.fengqiao.policy.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Types of fields. */
public enum ValueType implements Labelled {
    TEXT("文本"),
    INTEGER("整数"),
    FLAG("是否"),
    DATE("日期"),
    TEXTS("文本表"),
    OBJECT("对象"),
    LIST("对象表");

    private final String label;

    ValueType(String label) {
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
    public static ValueType of(String text) {
        return Labelled.parse(ValueType.class, "类型", text);
    }
}
