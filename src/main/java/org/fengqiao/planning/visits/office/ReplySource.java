package org.fengqiao.planning.visits.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Who wrote a reply down. */
public enum ReplySource implements Labelled {
    LEADER("领导账号"),
    /** The scheduling office was told by telephone or on paper. */
    SCHEDULING("排班代录");

    private final String label;

    ReplySource(String label) {
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
    public static ReplySource of(String text) {
        return Labelled.parse(ReplySource.class, "答复来源", text);
    }
}
