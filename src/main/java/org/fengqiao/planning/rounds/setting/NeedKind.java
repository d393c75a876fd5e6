package org.fengqiao.planning.rounds.setting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What somebody asks to be visited for, in the person's own words, by category. */
public enum NeedKind implements Labelled {
    LIVING_ALONE("独居，想有人来看看"),
    ILLNESS("患病，想有人帮忙"),
    DISABILITY("残疾，想有人帮忙"),
    CARING("照护家人，想有人帮忙"),
    OTHER_WISH("其他请求");

    private final String label;

    NeedKind(String label) {
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
    public static NeedKind of(String text) {
        return Labelled.parse(NeedKind.class, "需要", text);
    }
}
