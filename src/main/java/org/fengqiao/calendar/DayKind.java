package org.fengqiao.calendar;

import org.fengqiao.term.Labelled;

/** What a calendar file says of a day. */
enum DayKind implements Labelled {
    OFF("放假"),
    WORK("上班"),
    /** The day stays what wider layers make of it, but nobody has checked it against a notice yet. */
    VERIFY("待核");

    private final String label;

    DayKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
