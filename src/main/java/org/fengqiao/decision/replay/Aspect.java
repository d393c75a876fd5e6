package org.fengqiao.decision.replay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** The side of a decision on which something changed, in the order in which it is told. */
public enum Aspect implements Labelled {
    DEMAND("诉求"),
    PURPOSE("性质"),
    LEGAL_CHANNEL("途径"),
    LEVEL("级别"),
    FIRST("首办"),
    LEAD("牵头"),
    CO("协办"),
    COORDINATOR("协调"),
    BARRED("禁止接触"),
    RECUSAL("回避"),
    SEPARATE("分开办理"),
    DUTY("职责"),
    POWER("权力"),
    ALERT("提醒"),
    PAPER("文书"),
    CONFIRMATION("待确认"),
    CONFLICT("冲突"),
    MARK("待核"),
    RULE("规则");

    private final String label;

    Aspect(String label) {
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
    public static Aspect of(String text) {
        return Labelled.parse(Aspect.class, "变化方面", text);
    }
}
