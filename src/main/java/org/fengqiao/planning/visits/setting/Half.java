package org.fengqiao.planning.visits.setting;

import org.fengqiao.term.Labelled;

/** Part of a working day. */
public enum Half implements Labelled {
    MORNING("上午"),
    AFTERNOON("下午"),
    WHOLE_DAY("全天"),
    /** Half a day, whichever is free. */
    EITHER("半天");

    private final String label;

    Half(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Number of half-days taken. */
    public int count() {
        return this == WHOLE_DAY ? 2 : 1;
    }

    /** Whether both claim the same fixed half of a day. {@link #EITHER} claims none. */
    public boolean overlaps(Half other) {
        if (this == EITHER || other == EITHER) {
            return false;
        }
        return this == other || this == WHOLE_DAY || other == WHOLE_DAY;
    }
}
