package org.fengqiao.casework.stand;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What brought a matter before a principal. */
public enum BroughtBy implements Labelled {
    CHANNEL("主官渠道"),
    LISTED("列入清单"),
    LISTED_FOR_SUPERVISION("挂牌督办"),
    CLIMBED("升级"),
    INSTRUCTED("批示");

    private final String label;

    BroughtBy(String label) {
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
    public static BroughtBy of(String text) {
        return Labelled.parse(BroughtBy.class, "因何列入", text);
    }
}
