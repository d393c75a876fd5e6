package org.fengqiao.planning.visits.setting;

import org.fengqiao.term.Labelled;

/** Which leaders may visit an area. */
public enum Scope implements Labelled {
    /** Only leaders bound to the area or to the township that holds it. */
    BOUND("挂点领导"),
    ANY("不限");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
