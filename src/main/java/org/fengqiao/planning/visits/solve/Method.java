package org.fengqiao.planning.visits.solve;

import org.fengqiao.term.Labelled;

/** How to go on from the draft. */
public enum Method implements Labelled {
    /** On the books, then a last look with the constraints. Best when the whole budget is used: it cools down with it. */
    ANNEALING("模拟退火"),
    /** With the constraints alone: slower, to compare. */
    TABU("禁忌搜索");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
