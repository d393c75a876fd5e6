package org.fengqiao.casework.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** The kinds of entry in a matter's log. */
public enum HappeningKind implements Labelled {
    ENTERED("入册", Happening.Registered.class),
    ACT("办理行为", Happening.Act.class),
    CORRECTED("更正", Happening.Corrected.class),
    RETRACTED("收回误记", Happening.Retracted.class),
    MERGED("并案", Happening.Merged.class),
    ERASED("清除个人信息", Happening.Erased.class),
    TIME_APPROVED("认可真实时间", Happening.TimeApproved.class),
    HANDED_OVER("职务交接", Happening.PostHandedOver.class),
    REDECIDED("重新裁定", Happening.Redecided.class),
    STRUCK("到时", Happening.ClockStruck.class);

    private final String label;
    private final Class<? extends Happening> type;

    HappeningKind(String label, Class<? extends Happening> type) {
        this.label = label;
        this.type = type;
    }

    public Class<? extends Happening> type() {
        return type;
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
    public static HappeningKind of(String text) {
        return Labelled.parse(HappeningKind.class, "日志类型", text);
    }
}
