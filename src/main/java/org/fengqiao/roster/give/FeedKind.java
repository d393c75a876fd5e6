package org.fengqiao.roster.give;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Whose calendar a feed is. */
public enum FeedKind implements Labelled {
    LEADER("领导"),
    PLACE("地点");

    private final String label;

    FeedKind(String label) {
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
    public static FeedKind of(String text) {
        return Labelled.parse(FeedKind.class, "日历种类", text);
    }
}
