package org.fengqiao.planning.visits.setting;

import org.fengqiao.term.Labelled;

/** What becomes of a reception day that is no working day. */
public enum HolidayTreatment implements Labelled {
    CANCEL("取消"),
    POSTPONE("顺延"),
    ADVANCE("提前"),
    /** To the day that the list of closures names. */
    MOVE("改期");

    private final String label;

    HolidayTreatment(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
