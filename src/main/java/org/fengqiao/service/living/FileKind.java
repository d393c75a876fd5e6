package org.fengqiao.service.living;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What a file in the folders holds. */
public enum FileKind implements Labelled {
    MANIFEST("清单"),
    RULES("规则"),
    SENTENCES("句型与句子"),
    TABLE("表格"),
    CALENDAR("日历"),
    SCENARIOS("情景"),
    DIRECTORY("名录"),
    OTHER("其他");

    private final String label;

    FileKind(String label) {
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
