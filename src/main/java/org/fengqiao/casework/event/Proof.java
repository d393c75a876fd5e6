package org.fengqiao.casework.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What an event is told on. Some kinds prove the time of the act, so that rates may use it though told late. */
public enum Proof implements Labelled {
    WORD("口头或自述", false),
    DOCUMENT("书面材料", false),
    PHOTO("现场照片", false),
    CALL_RECORD("通话记录", true),
    POSTMARK("邮戳", true),
    SERVICE_RECEIPT("送达回证", true),
    SYSTEM_LOG("系统日志", true);

    private final String label;
    private final boolean timed;

    Proof(String label, boolean timed) {
        this.label = label;
        this.timed = timed;
    }

    /** Whether it proves when the act was done. */
    public boolean timed() {
        return timed;
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
    public static Proof of(String text) {
        return Labelled.parse(Proof.class, "佐证", text);
    }
}
