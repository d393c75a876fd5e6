package org.fengqiao.planning.rounds.setting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Who may declare a need: the person, or whoever speaks for the person. An office may not. */
public enum Declarer implements Labelled {
    SELF("本人"),
    ENTRUSTED("受本人委托的家属"),
    GUARDIAN("监护人");

    private final String label;

    Declarer(String label) {
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
    public static Declarer of(String text) {
        return Labelled.parse(Declarer.class, "谁提出", text);
    }
}
