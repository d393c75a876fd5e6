package org.fengqiao.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Administrative level, from the nation down to the village or community. */
public enum Level implements Labelled {
    NATION("国家"),
    PROVINCE("省"),
    CITY("市"),
    COUNTY("县区"),
    TOWNSHIP("乡镇街道"),
    VILLAGE("村社区");

    private final String label;

    Level(String label) {
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
    public static Level of(String text) {
        return Labelled.parse(Level.class, "层级", text);
    }
}
