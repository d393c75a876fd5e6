package org.fengqiao.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What came of an attempt to serve. */
public enum ServiceResult implements Labelled {
    RECEIVED("签收"),
    /** Counts as service: the citizen's limits run from it. */
    REFUSED("拒收"),
    NOT_REACHED("未送到");

    private final String label;

    ServiceResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the paper is served with it. */
    public boolean serves() {
        return this != NOT_REACHED;
    }

    @Override
    @JsonValue
    public String code() {
        return Labelled.super.code();
    }

    @JsonCreator
    public static ServiceResult of(String text) {
        return Labelled.parse(ServiceResult.class, "送达结果", text);
    }
}
