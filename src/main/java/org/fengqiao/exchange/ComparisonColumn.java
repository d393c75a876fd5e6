package org.fengqiao.exchange;

import org.fengqiao.term.Labelled;

/** The columns of a table that tells how two lists of orders differ. */
enum ComparisonColumn implements Labelled {
    NUMBER("工单号"),
    SIDE("对账"),
    OURS("我方状态"),
    THEIRS("对方状态"),
    OUR_DUE_AT("我方期限"),
    THEIR_DUE_AT("对方期限"),
    MATTER("登记编号"),
    ADVICE("怎么办");

    private final String label;

    ComparisonColumn(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
