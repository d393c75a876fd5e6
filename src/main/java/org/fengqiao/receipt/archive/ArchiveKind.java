package org.fengqiao.receipt.archive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What a revision is a revision of. */
public enum ArchiveKind implements Labelled {
    POLICY("政策"),
    DIRECTORY("名录");

    private final String label;

    ArchiveKind(String label) {
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
    public static ArchiveKind of(String text) {
        return Labelled.parse(ArchiveKind.class, "档案类别", text);
    }
}
