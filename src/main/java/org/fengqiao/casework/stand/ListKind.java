package org.fengqiao.casework.stand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** The lists on which leaders keep matters. */
public enum ListKind implements Labelled {
    SECRETARY("书记点题"),
    PRINCIPAL("主官清单");

    private final String label;

    ListKind(String label) {
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
    public static ListKind of(String text) {
        return Labelled.parse(ListKind.class, "清单", text);
    }
}
