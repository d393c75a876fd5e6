package org.fengqiao.exchange;

import org.fengqiao.term.Labelled;

/** What became of an order that came in. */
public enum ReceptionStand implements Labelled {
    ACCEPTED("已接收", Side.BOTH),
    /** Refused at first, mended by the sender and accepted. */
    MENDED("更正后接收", Side.BOTH),
    REFUSED("不接收", Side.THEIRS),
    /** Accepted, and refused when its number came again with other content. */
    DIFFERENT("另有不同内容", Side.DIFFERENT);

    private final String label;
    private final Side side;

    ReceptionStand(String label, Side side) {
        this.label = label;
        this.side = side;
    }

    @Override
    public String label() {
        return label;
    }

    public Side side() {
        return side;
    }
}
