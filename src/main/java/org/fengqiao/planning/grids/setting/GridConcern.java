package org.fengqiao.planning.grids.setting;

import org.fengqiao.planning.Weight;
import org.fengqiao.term.Labelled;

/** What a plan must or should be; one constraint each. The weights here are used where a place says nothing else. */
public enum GridConcern implements Labelled {
    SAME_PERSON("一处两职同一人", Weight.hard(1)),
    KIN_TOGETHER("亲属同管一处", Weight.hard(1)),
    TOO_MANY("超过每人最多", Weight.hard(1)),
    OVERFULL("超过负载上限", Weight.hard(1)),
    UNFILLED("空缺", Weight.soft(100_000)),
    OVERLOADED("超出标准负载", Weight.soft(1)),
    UNEVEN("负载不均", Weight.soft(1)),
    FAR("离家远", Weight.soft(1)),
    NOT_LOCAL("不住本村（社区）", Weight.soft(20)),
    LACKING("缺少宜有的资格", Weight.soft(5)),
    NEW_HOLDER("换了去年的人", Weight.soft(60)),
    SCATTERED("一人几处不相邻", Weight.soft(1)),
    SEVERAL_TOWNSHIPS("跨乡镇", Weight.soft(30)),
    CHANGED("改动了已公布的人", Weight.soft(300));

    private final String label;
    private final Weight usual;

    GridConcern(String label, Weight usual) {
        this.label = label;
        this.usual = usual;
    }

    @Override
    public String label() {
        return label;
    }

    public Weight usual() {
        return usual;
    }
}
