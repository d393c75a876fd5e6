package org.fengqiao.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What somebody did. */
public enum AuditAction implements Labelled {
    READ("查看"),
    SEARCHED("检索"),
    REVEALED("查看个人信息"),
    EXPORTED("导出"),
    PRINTED("打印"),
    REGISTERED("登记"),
    RECORDED("记录事件"),
    DECIDED("裁定"),
    ISSUED("签发"),
    CODE_GIVEN("发查询码"),
    WITHDRAWN("撤销文书"),
    LINKED("关联"),
    CORRECTED("更正"),
    ERASED("清除个人信息"),
    GRANTED("授权"),
    REASSIGNED("改角色或单位"),
    PASSWORD_CHANGED("改口令"),
    REVOKED("收回授权"),
    CONFIGURED("变更设置"),
    REFUSED("越权被拒"),
    SIGNED_IN("登录"),
    SIGN_IN_FAILED("登录失败"),
    SIGNED_OUT("退出登录");

    private final String label;

    AuditAction(String label) {
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
    public static AuditAction of(String text) {
        return Labelled.parse(AuditAction.class, "审计动作", text);
    }
}
