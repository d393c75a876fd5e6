package org.fengqiao.receipt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** The part a body plays in a decision. */
public enum Part implements Labelled {
    FIRST_HANDLER("首办"),
    LEAD("牵头"),
    CO_HANDLER("协办"),
    COORDINATOR("协调"),
    BARRED("不得交"),
    RECUSED("回避"),
    DEBTOR("负责"),
    CREDITOR("受告知"),
    EMPOWERED("有权"),
    ALERTING("发出提醒"),
    ALERTED("收到提醒"),
    ISSUER("出具文书"),
    ADDRESSEE("收受文书");

    private final String label;

    Part(String label) {
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
    public static Part of(String text) {
        return Labelled.parse(Part.class, "单位角色", text);
    }
}
