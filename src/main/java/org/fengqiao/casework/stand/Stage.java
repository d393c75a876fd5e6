package org.fengqiao.casework.stand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How far a matter has come. Only resolving, striking off and concluding close it: done is done on paper. */
public enum Stage implements Labelled {
    OPEN("在办"),
    DONE("已办结"),
    RESOLVED("已化解"),
    STRUCK_OFF("已销案"),
    CONCLUDED("已终结");

    private final String label;

    Stage(String label) {
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

    /** Whether the matter is really closed, and nobody has to answer for it any more. */
    public boolean closed() {
        return this == RESOLVED || this == STRUCK_OFF || this == CONCLUDED;
    }

    @JsonCreator
    public static Stage of(String text) {
        return Labelled.parse(Stage.class, "进展", text);
    }
}
