package org.fengqiao.linking;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Why two matters are proposed to belong together. */
public enum LinkReason implements Labelled {
    SAME_PERSON("同一人提出"),
    SAME_PLACE("同一地点"),
    SAME_ITEM("同一事项类别"),
    LIKE_WORDS("文字相近"),
    CLOSE_IN_TIME("时间相近");

    private final String label;

    LinkReason(String label) {
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
