package org.fengqiao.planning.visits.setting;

import org.fengqiao.planning.Weight;
import org.fengqiao.term.Labelled;

/** What a roster must or should be; one constraint each. The weights here are used where a place says nothing else. */
public enum Concern implements Labelled {
    SAME_HALF_TWICE("同一半天两处", Weight.hard(1)),
    DAY_OVERFULL("一天超过可用半天", Weight.hard(1)),
    TWO_AREAS_A_DAY("一天跨两个乡镇街道", Weight.hard(1)),
    ROOMS_OVERFULL("接待室不够", Weight.hard(1)),
    BOOKINGS_OVERFULL("预约占用随到名额", Weight.hard(1)),
    BODY_TWICE("单位同时出席两处", Weight.hard(1)),
    WEEK_OVERFULL("超过每周上限", Weight.hard(1)),
    MONTH_OVERFULL("超过每月上限", Weight.hard(1)),
    PRINCIPALS_AWAY("主要领导同时外出", Weight.hard(1)),
    SEVERAL_HOLDERS("一案多人包", Weight.hard(1)),
    SAME_DAY_CASE("同案一天两访", Weight.hard(1)),
    TOO_RARE("接访次数不足", Weight.soft(60)),
    NEVER("一次也没有接访", Weight.soft(60)),
    UNEVEN("负担不均", Weight.soft(1)),
    TOO_CLOSE("两次接访间隔太近", Weight.soft(2)),
    TRIPS("下访趟数", Weight.soft(5)),
    NOT_BOUND_LEADER("不是挂点领导", Weight.soft(4)),
    OFF_PORTFOLIO("不是分管领导", Weight.soft(6)),
    RANK_TOO_HIGH("高于所需职级", Weight.soft(2)),
    HANDED_OVER("换了包案人", Weight.soft(30)),
    UNWISHED_DAY("不便的日子", Weight.soft(1)),
    CHANGED_LEADER("改动了已公布的人", Weight.soft(20)),
    CHANGED_DAY("改动了已公布的日子", Weight.soft(10));

    private final String label;
    private final Weight usual;

    Concern(String label, Weight usual) {
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
