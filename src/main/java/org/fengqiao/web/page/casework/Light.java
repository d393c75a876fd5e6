package org.fengqiao.web.page.casework;

import org.fengqiao.casework.store.UnitLoad;
import org.fengqiao.term.Labelled;

/** The light of a unit (亮灯): a shape and a word stand beside the colour. */
enum Light implements Labelled {
    RED("红灯", "▲", "tag-danger", "有逾期未完成的职责"),
    YELLOW("黄灯", "◆", "tag-caution", "没有逾期，但有 24 小时内到期的职责或未签收的事项"),
    GREEN("绿灯", "●", "tag-good", "没有逾期，也没有 24 小时内到期的");

    private final String label;
    private final String shape;
    private final String tone;
    private final String meaning;

    Light(String label, String shape, String tone, String meaning) {
        this.label = label;
        this.shape = shape;
        this.tone = tone;
        this.meaning = meaning;
    }

    static Light of(UnitLoad load) {
        return load.late() > 0 ? RED : load.soon() > 0 || load.pending() > 0 ? YELLOW : GREEN;
    }

    public String shape() {
        return shape;
    }

    public String tone() {
        return tone;
    }

    public String meaning() {
        return meaning;
    }

    @Override
    public String label() {
        return label;
    }
}
