package org.fengqiao.paper;

import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How far a paper has come. */
public enum PaperState implements Labelled {
    DRAFT("草稿"),
    ISSUED("已签发"),
    SERVED("已送达"),
    /** Withdrawn after issue; its number stays used. */
    REVOKED("已撤销");

    private final String label;

    PaperState(String label) {
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
