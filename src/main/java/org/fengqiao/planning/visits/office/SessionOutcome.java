package org.fengqiao.planning.visits.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** How a session went. */
public enum SessionOutcome implements Labelled {
    PRESENT("本人到场"),
    SUBSTITUTE("替补到场"),
    POSTPONED("改期"),
    NOT_HELD("未举行");

    private final String label;

    SessionOutcome(String label) {
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
    public static SessionOutcome of(String text) {
        return Labelled.parse(SessionOutcome.class, "场次结果", text);
    }
}
