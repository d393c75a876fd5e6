package org.fengqiao.planning.visits.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Why a case asks for a leader. */
public enum CaseOrigin implements Labelled {
    ESCALATED("提级包案"),
    APPOINTED("领导约访"),
    LISTED("挂牌督办");

    private final String label;

    CaseOrigin(String label) {
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
    public static CaseOrigin of(String text) {
        return Labelled.parse(CaseOrigin.class, "来由", text);
    }
}
