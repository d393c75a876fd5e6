package org.fengqiao.exchange;

import org.fengqiao.term.Labelled;

/** Which way a batch went. */
public enum Direction implements Labelled {
    OUT("发出"),
    IN("收到");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
