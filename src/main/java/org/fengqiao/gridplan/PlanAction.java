package org.fengqiao.gridplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What made a version of a grid plan. */
public enum PlanAction implements Labelled {
    CREATED("新建"),
    MOVED("改人"),
    PINNED("固定"),
    RELEASED("取消固定"),
    UNDONE("撤销"),
    REDONE("重做"),
    IMPORTED("表格导入"),
    ADOPTED("采用求解结果"),
    APPROVED("批准"),
    RETURNED("退回"),
    PUBLISHED("公布"),
    REPAIRED("修补");

    private final String label;

    PlanAction(String label) {
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
    public static PlanAction of(String text) {
        return Labelled.parse(PlanAction.class, "网格安排步骤", text);
    }
}
