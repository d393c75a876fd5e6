package org.fengqiao.policy.outcome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** The ways by which the law lets a demand be dealt with (Regulation on Petition Work, Arts. 19, 22, 28 to 31, 36). */
public enum LegalChannel implements Labelled {
    LITIGATION("诉讼复议法律监督"),
    ARBITRATION("仲裁"),
    PARTY_APPEAL("党员申诉"),
    ADMINISTRATIVE("行政程序"),
    PROTECTION("查处履责"),
    PETITION("信访程序"),
    SUGGESTION("研究论证"),
    DISCIPLINE("依规依纪"),
    POLITICAL_LEGAL("政法机关"),
    NOT_ACCEPTED("不予受理"),
    ENDED("不再受理");

    private final String label;

    LegalChannel(String label) {
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
    public static LegalChannel of(String text) {
        return Labelled.parse(LegalChannel.class, "法定途径", text);
    }
}
