package org.fengqiao.planning.rounds.setting;

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
}
