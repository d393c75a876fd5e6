package org.fengqiao.planning.visits.constraint;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.countDistinct;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;
import static org.optaplanner.core.api.score.stream.Joiners.equal;
import static org.optaplanner.core.api.score.stream.Joiners.filtering;
import static org.optaplanner.core.api.score.stream.Joiners.lessThan;

import org.fengqiao.planning.visits.demand.Span;
import org.fengqiao.planning.visits.roster.Carried;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.setting.Concern;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;

/** What one leader can bear, and that leaders bear alike. */
final class LeaderConstraints {

    private LeaderConstraints() {
    }

    /** A leader is in one place at a time. */
    static Constraint sameHalfTwice(ConstraintFactory factory) {
        return factory.forEachUniquePair(VisitDuty.class, equal(VisitDuty::getSlot))
                .filter((a, b) -> a.getHalf().overlaps(b.getHalf()))
                .penalizeConfigurable()
                .justifyWith((a, b, score) -> new Reason(Concern.SAME_HALF_TWICE, a.getSlot() + "的"
                        + a.getDemand().title() + "与" + b.getDemand().title() + "时间相同", both(a, b)))
                .asConstraint(Concern.SAME_HALF_TWICE.label());
    }

    /** Duties that may lie in either half fit into what the day has left. */
    static Constraint dayOverfull(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .groupBy(VisitDuty::getSlot, sum(VisitDuty::getLoad))
                .filter((slot, halves) -> halves > slot.freeHalves())
                .penalizeConfigurableLong((slot, halves) -> halves - slot.freeHalves())
                .justifyWith((slot, halves, score) -> new Reason(Concern.DAY_OVERFULL, slot + " 排了 " + halves
                        + " 个半天，只有 " + slot.freeHalves() + " 个半天可用", slot.leader().source().cite()))
                .asConstraint(Concern.DAY_OVERFULL.label());
    }

    static Constraint weekOverfull(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .groupBy(VisitDuty::getWeek, sum(VisitDuty::getLoad))
                .filter((week, halves) -> halves > week.limit())
                .penalizeConfigurableLong((week, halves) -> halves - week.limit())
                .justifyWith((week, halves, score) -> overfull(Concern.WEEK_OVERFULL, week, halves))
                .asConstraint(Concern.WEEK_OVERFULL.label());
    }

    static Constraint monthOverfull(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .groupBy(VisitDuty::getMonth, sum(VisitDuty::getLoad))
                .filter((month, halves) -> halves > month.limit())
                .penalizeConfigurableLong((month, halves) -> halves - month.limit())
                .justifyWith((month, halves, score) -> overfull(Concern.MONTH_OVERFULL, month, halves))
                .asConstraint(Concern.MONTH_OVERFULL.label());
    }

    /** While one principal is out in the field, the others stay. */
    static Constraint principalsAway(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(duty -> duty.isField() && duty.getLeader().rank().principal())
                .groupBy(VisitDuty::getDay, countDistinct(VisitDuty::getLeader))
                .filter((day, leaders) -> leaders > 1)
                .penalizeConfigurableLong((day, leaders) -> leaders - 1)
                .justifyWith((day, leaders, score) -> new Reason(Concern.PRINCIPALS_AWAY,
                        day + " 有 " + leaders + " 位主要领导同时外出", Reason.setting("policy.yaml", "职级·主要")))
                .asConstraint(Concern.PRINCIPALS_AWAY.label());
    }

    /** A leader of the rank receives at least so often in a cycle. */
    static Constraint tooRare(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .flattenLast(VisitDuty::getQuotas)
                .groupBy(quota -> quota, count())
                .filter((quota, times) -> times < quota.limit())
                .penalizeConfigurableLong((quota, times) -> quota.limit() - times)
                .justifyWith((quota, times, score) -> rare(Concern.TOO_RARE, quota, times))
                .asConstraint(Concern.TOO_RARE.label());
    }

    /** The same where the leader does not receive at all: an empty group is no group. */
    static Constraint never(ConstraintFactory factory) {
        return factory.forEach(Span.class)
                .ifNotExists(VisitDuty.class, equal(Span::leader, VisitDuty::getLeader),
                        filtering((quota, duty) -> duty.getQuotas().contains(quota)))
                .penalizeConfigurableLong(Span::limit)
                .justifyWith((quota, score) -> rare(Concern.NEVER, quota, 0))
                .asConstraint(Concern.NEVER.label());
    }

    /** Squares of the loads: the more evenly half-days lie, the less they cost. What was carried over counts. */
    static Constraint uneven(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(VisitDuty::isCounted)
                .groupBy(VisitDuty::getLeader, sum(VisitDuty::getLoad))
                .filter((leader, halves) -> leader.rank().evenness() > 0)
                .join(Carried.class, equal((leader, halves) -> leader, Carried::leader))
                .penalizeConfigurableLong((leader, halves, carried) ->
                        leader.rank().evenness() * (long) halves * (halves + 2L * carried.halfDays()))
                .justifyWith((leader, halves, carried, score) -> new Reason(Concern.UNEVEN, leader.label()
                        + "承担 " + halves + " 个半天" + (leader.carried() == 0 ? "" : "，上期结转 " + leader.carried()),
                        leader.rank().source().cite()))
                .asConstraint(Concern.UNEVEN.label());
    }

    static Constraint tooClose(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(VisitDuty::isReception)
                .join(factory.forEach(VisitDuty.class).filter(VisitDuty::isReception),
                        equal(VisitDuty::getLeader), lessThan(VisitDuty::getDayIndex),
                        filtering((a, b) -> gap(a, b) < a.getLeader().rank().spacing()))
                .penalizeConfigurableLong((a, b) -> a.getLeader().rank().spacing() - gap(a, b))
                .justifyWith((a, b, score) -> new Reason(Concern.TOO_CLOSE, a.getLeader().label() + " "
                        + a.getDay() + " 与 " + b.getDay() + " 两次接访只隔 " + gap(a, b) + " 个工作日",
                        Reason.setting("policy.yaml", "接访间隔工作日")))
                .asConstraint(Concern.TOO_CLOSE.label());
    }

    /** The arrangements of both, or the one that both come from. */
    private static String both(VisitDuty a, VisitDuty b) {
        String first = a.getDemand().head().source().cite();
        String second = b.getDemand().head().source().cite();
        return first.equals(second) ? first : first + "；" + second;
    }

    private static int gap(VisitDuty a, VisitDuty b) {
        return b.getDayIndex() - a.getDayIndex();
    }

    private static Reason overfull(Concern concern, Span span, int halves) {
        return new Reason(concern, span.leader().label() + "在" + span.name() + "排了 " + halves + " 个半天，上限 "
                + span.limit(), span.leader().rank().source().cite());
    }

    private static Reason rare(Concern concern, Span quota, int times) {
        return new Reason(concern, quota.leader().label() + "在" + quota.name() + "接访 " + times + " 次，至少应有 "
                + quota.limit() + " 次", quota.leader().rank().source().cite());
    }
}
