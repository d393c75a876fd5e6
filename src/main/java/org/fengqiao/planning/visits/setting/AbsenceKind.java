package org.fengqiao.planning.visits.setting;

import org.fengqiao.term.Labelled;

/** Why a leader is not there. */
public enum AbsenceKind implements Labelled {
    LEAVE("休假"),
    TRAVEL("出差"),
    ILLNESS("病假"),
    TRAINING("培训"),
    MEETING("会议");

    private final String label;

    AbsenceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the leader is out of the place, so that the other principal has to stay. */
    public boolean isAway() {
        return this != MEETING;
    }
}
