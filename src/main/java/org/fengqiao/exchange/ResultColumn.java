package org.fengqiao.exchange;

import org.fengqiao.term.Labelled;

/** The columns of a table of acknowledgements. */
enum ResultColumn implements Labelled {
    NUMBER("工单号"),
    RESULT("结果"),
    OWN_NUMBER("接收方工单号"),
    REASON("理由");

    private final String label;

    ResultColumn(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
