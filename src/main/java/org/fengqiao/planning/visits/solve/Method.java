package org.fengqiao.planning.visits.solve;

import org.fengqiao.term.Labelled;

/** How to go on once every duty has a slot. */
public enum Method implements Labelled {
    /** Best when the whole budget is used: it cools down as the budget runs out. */
    ANNEALING("模拟退火"),
    /** Good early: for something to look at within seconds. */
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
