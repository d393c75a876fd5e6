package org.fengqiao.rehearsal;

import org.fengqiao.term.Labelled;

/** How a handler of the rehearsal behaves. */
public enum HandlerKind implements Labelled {
    PROMPT("及时"),
    SLOW("拖延"),
    EVASIVE("规避");

    private final String label;

    HandlerKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
