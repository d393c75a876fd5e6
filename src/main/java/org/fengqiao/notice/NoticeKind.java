package org.fengqiao.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Why somebody is told. */
public enum NoticeKind implements Labelled {
    ALARM("鸣哨"),
    CLIMB("升级"),
    SUPERVISION("督办"),
    CALLED("点名吹哨"),
    EXTENSION_ASKED("申请延期"),
    HANDOVER("职务交接"),
    DEAD_LETTER("死信");

    private final String label;

    NoticeKind(String label) {
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
    public static NoticeKind of(String text) {
        return Labelled.parse(NoticeKind.class, "通知类别", text);
    }
}
