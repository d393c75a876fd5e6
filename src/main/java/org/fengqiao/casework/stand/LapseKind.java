package org.fengqiao.casework.stand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What the accountability ledger (问责台账) records of officials' acts; never of a petitioner. */
public enum LapseKind implements Labelled {
    BUCK_PASSING("推诿"),
    SITTING("搁置不办"),
    SILENT_RETURN("擅自退回"),
    BACKDATING("倒填时间"),
    RECLASSIFIED("临期改类"),
    MERGED_LATE("临期并案"),
    CLOSED_LATE("临期办结"),
    ROBOT_CALL("机器人应付");

    private final String label;

    LapseKind(String label) {
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
    public static LapseKind of(String text) {
        return Labelled.parse(LapseKind.class, "问责事由", text);
    }
}
