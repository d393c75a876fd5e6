package org.fengqiao.planning.visits.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What was done to a roster; each leaves a version. */
public enum RosterAction implements Labelled {
    CREATED("新建"),
    MOVED("调整"),
    PINNED("固定"),
    RELEASED("取消固定"),
    IMPORTED("表格导入"),
    ADOPTED("采用求解结果"),
    UNDONE("撤销"),
    REDONE("重做"),
    SENT("送领导办公室"),
    REPLIED("领导答复"),
    RETURNED("退回修改"),
    APPROVED("批准"),
    PUBLISHED("公布"),
    REPAIRED("修复");

    private final String label;

    RosterAction(String label) {
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
    public static RosterAction of(String text) {
        return Labelled.parse(RosterAction.class, "排班操作", text);
    }
}
