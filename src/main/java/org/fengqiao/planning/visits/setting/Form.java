package org.fengqiao.planning.visits.setting;

import org.fengqiao.term.Labelled;

/** How a leader meets people. Labels are those of the printed roster. */
public enum Form implements Labelled {
    RECEPTION("定点接访"),
    THEMED("专题接访"),
    APPOINTED("重点约访"),
    DOWN_VISIT("定点下访"),
    CASE_VISIT("带案下访"),
    HOME_VISIT("入户家访"),
    DUTY("值班"),
    ROTA("轮驻");

    private final String label;

    Form(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the leader goes out for it; stops of one day then share a township. */
    public boolean isField() {
        return this == DOWN_VISIT || this == CASE_VISIT || this == HOME_VISIT;
    }
}
