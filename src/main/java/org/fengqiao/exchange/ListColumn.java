package org.fengqiao.exchange;

import org.fengqiao.term.Labelled;

/** The columns of a list of orders of the other side. */
enum ListColumn implements Labelled {
    NUMBER("工单号"),
    STATE("状态"),
    DUE_AT("办理期限");

    private final String label;

    ListColumn(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
