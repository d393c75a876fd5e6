package org.fengqiao.exchange;

import org.fengqiao.term.Labelled;

/** The columns of a table of work orders. */
enum OrderColumn implements Labelled {
    NUMBER("工单号"),
    TITLE("标题"),
    CONTENT("内容"),
    ITEM("事项类别"),
    PLACE("区划编码"),
    ADDRESS("地点"),
    HANDLER("承办单位"),
    SENT_AT("派出时间"),
    DUE_AT("办理期限"),
    CONTACT("联系方式"),
    ACCUSED_BODY("被检举控告单位"),
    ACCUSED_POST("被检举控告人职务");

    private final String label;

    OrderColumn(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
