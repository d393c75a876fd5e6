package org.fengqiao.receipt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What differs at a broken link. */
public enum BreakKind implements Labelled {
    /** Statement, input, output, or a column that repeats the statement. */
    CONTENT("内容"),
    /** The hash of the entry before. */
    PREVIOUS("前链"),
    /** An entry is missing, or the chain ends elsewhere than its head says. */
    SEQUENCE("次序"),
    /** A personal field is not the one committed to, or is missing, or is there after erasing. */
    COMMITMENT("承诺"),
    /** The key to personal fields does not open. */
    KEY("密钥"),
    /** A row to search by says something else than the decision. */
    INDEX("索引"),
    IDEMPOTENCY("幂等键"),
    /** An anchor's statement, its order, its leaves, or an entry that no anchor covers though it should. */
    ANCHOR("锚"),
    SIGNATURE("签名"),
    /** A kept file of a revision. */
    ARCHIVE("档案");

    private final String label;

    BreakKind(String label) {
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
    public static BreakKind of(String text) {
        return Labelled.parse(BreakKind.class, "断链类别", text);
    }
}
