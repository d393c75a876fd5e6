package org.fengqiao.planning.visits.roster;

import java.util.EnumMap;
import java.util.Map;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.visits.setting.Concern;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfiguration;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/**
 * The weights of a place, one getter a constraint because that is how the solver reads them. The names are the labels of
 * {@link Concern}.
 */
@ConstraintConfiguration(constraintPackage = "visits")
public class VisitWeights {

    private final Map<Concern, Weight> weights = new EnumMap<>(Concern.class);

    /** The usual weights. */
    public VisitWeights() {
        this(Map.of());
    }

    /** @param weights a concern that is absent keeps its usual weight */
    public VisitWeights(Map<Concern, Weight> weights) {
        for (Concern concern : Concern.values()) {
            this.weights.put(concern, weights.getOrDefault(concern, concern.usual()));
        }
    }

    public HardSoftLongScore of(Concern concern) {
        Weight weight = weights.get(concern);
        return weight.hard() ? HardSoftLongScore.ofHard(weight.amount()) : HardSoftLongScore.ofSoft(weight.amount());
    }

    @ConstraintWeight("同一半天两处")
    public HardSoftLongScore getSameHalfTwice() {
        return of(Concern.SAME_HALF_TWICE);
    }

    @ConstraintWeight("一天超过可用半天")
    public HardSoftLongScore getDayOverfull() {
        return of(Concern.DAY_OVERFULL);
    }

    @ConstraintWeight("一天跨两个乡镇街道")
    public HardSoftLongScore getTwoAreasADay() {
        return of(Concern.TWO_AREAS_A_DAY);
    }

    @ConstraintWeight("接待室不够")
    public HardSoftLongScore getRoomsOverfull() {
        return of(Concern.ROOMS_OVERFULL);
    }

    @ConstraintWeight("预约占用随到名额")
    public HardSoftLongScore getBookingsOverfull() {
        return of(Concern.BOOKINGS_OVERFULL);
    }

    @ConstraintWeight("单位同时出席两处")
    public HardSoftLongScore getBodyTwice() {
        return of(Concern.BODY_TWICE);
    }

    @ConstraintWeight("超过每周上限")
    public HardSoftLongScore getWeekOverfull() {
        return of(Concern.WEEK_OVERFULL);
    }

    @ConstraintWeight("超过每月上限")
    public HardSoftLongScore getMonthOverfull() {
        return of(Concern.MONTH_OVERFULL);
    }

    @ConstraintWeight("主要领导同时外出")
    public HardSoftLongScore getPrincipalsAway() {
        return of(Concern.PRINCIPALS_AWAY);
    }

    @ConstraintWeight("一案多人包")
    public HardSoftLongScore getSeveralHolders() {
        return of(Concern.SEVERAL_HOLDERS);
    }

    @ConstraintWeight("同案一天两访")
    public HardSoftLongScore getSameDayCase() {
        return of(Concern.SAME_DAY_CASE);
    }

    @ConstraintWeight("接访次数不足")
    public HardSoftLongScore getTooRare() {
        return of(Concern.TOO_RARE);
    }

    @ConstraintWeight("一次也没有接访")
    public HardSoftLongScore getNever() {
        return of(Concern.NEVER);
    }

    @ConstraintWeight("负担不均")
    public HardSoftLongScore getUneven() {
        return of(Concern.UNEVEN);
    }

    @ConstraintWeight("两次接访间隔太近")
    public HardSoftLongScore getTooClose() {
        return of(Concern.TOO_CLOSE);
    }

    @ConstraintWeight("下访趟数")
    public HardSoftLongScore getTrips() {
        return of(Concern.TRIPS);
    }

    @ConstraintWeight("不是挂点领导")
    public HardSoftLongScore getNotBoundLeader() {
        return of(Concern.NOT_BOUND_LEADER);
    }

    @ConstraintWeight("不是分管领导")
    public HardSoftLongScore getOffPortfolio() {
        return of(Concern.OFF_PORTFOLIO);
    }

    @ConstraintWeight("高于所需职级")
    public HardSoftLongScore getRankTooHigh() {
        return of(Concern.RANK_TOO_HIGH);
    }

    @ConstraintWeight("换了包案人")
    public HardSoftLongScore getHandedOver() {
        return of(Concern.HANDED_OVER);
    }

    @ConstraintWeight("不便的日子")
    public HardSoftLongScore getUnwishedDay() {
        return of(Concern.UNWISHED_DAY);
    }

    @ConstraintWeight("改动了已公布的人")
    public HardSoftLongScore getChangedLeader() {
        return of(Concern.CHANGED_LEADER);
    }

    @ConstraintWeight("改动了已公布的日子")
    public HardSoftLongScore getChangedDay() {
        return of(Concern.CHANGED_DAY);
    }
}
