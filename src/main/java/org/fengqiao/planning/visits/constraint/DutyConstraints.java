package org.fengqiao.planning.visits.constraint;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.countDistinct;
import static org.optaplanner.core.api.score.stream.Joiners.equal;
import static org.optaplanner.core.api.score.stream.Joiners.lessThan;

import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.setting.Concern;
import org.fengqiao.planning.visits.setting.VisitCase;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/** Who suits a duty, who follows a case through, and what a published roster promises. */
final class DutyConstraints {

    private DutyConstraints() {
    }

    static Constraint notBoundLeader(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(duty -> duty.getFit().unbound() > 0)
                .penalizeConfigurableLong(duty -> duty.getFit().unbound())
                .justifyWith((duty, score) -> reason(Concern.NOT_BOUND_LEADER, duty,
                        duty.getFit().unbound() == 1 ? "只挂点该乡镇街道，不是该社区（村）的挂点领导" : "不是挂点领导"))
                .asConstraint(Concern.NOT_BOUND_LEADER.label());
    }

    static Constraint offPortfolio(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(duty -> duty.getFit().offPortfolio())
                .penalizeConfigurable()
                .justifyWith((duty, score) -> reason(Concern.OFF_PORTFOLIO, duty, "不分管" + duty.getDemand().field()))
                .asConstraint(Concern.OFF_PORTFOLIO.label());
    }

    static Constraint rankTooHigh(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(duty -> duty.getFit().rankExcess() > 0)
                .penalizeConfigurableLong(duty -> duty.getFit().rankExcess())
                .justifyWith((duty, score) -> reason(Concern.RANK_TOO_HIGH, duty, "高于此案所需职级"))
                .asConstraint(Concern.RANK_TOO_HIGH.label());
    }

    /** The holder so far, or who acts for a vacant post, goes on holding the case. */
    static Constraint handedOver(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(duty -> duty.getFit().handedOver())
                .penalizeConfigurable()
                .justifyWith((duty, score) -> reason(Concern.HANDED_OVER, duty, "不是此案原来的包案人"))
                .asConstraint(Concern.HANDED_OVER.label());
    }

    static Constraint severalHolders(ConstraintFactory factory) {
        return repeatedVisits(factory)
                .groupBy(duty -> duty.getDemand().kase(), countDistinct(VisitDuty::getLeader))
                .filter((held, holders) -> holders > 1)
                .penalizeConfigurableLong((held, holders) -> holders - 1)
                .justifyWith((held, holders, score) -> new Reason(Concern.SEVERAL_HOLDERS,
                        "案件" + held.id() + "的几次走访由 " + holders + " 人承担，应由一人包到底", held.source().cite()))
                .asConstraint(Concern.SEVERAL_HOLDERS.label());
    }

    static Constraint sameDayCase(ConstraintFactory factory) {
        return repeatedVisits(factory)
                .join(repeatedVisits(factory), equal(DutyConstraints::repeated), equal(VisitDuty::getDay),
                        lessThan(VisitDuty::getNumber))
                .penalizeConfigurable()
                .justifyWith((a, b, score) -> new Reason(Concern.SAME_DAY_CASE, "案件" + repeated(a).id()
                        + "在 " + a.getDay() + " 走访两次", repeated(a).source().cite()))
                .asConstraint(Concern.SAME_DAY_CASE.label());
    }

    static Constraint unwishedDay(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(duty -> duty.getObjection(duty.getSlot()) != null)
                .penalizeConfigurable()
                .justifyWith((duty, score) -> reason(Concern.UNWISHED_DAY, duty,
                        duty.getObjection(duty.getSlot())))
                .asConstraint(Concern.UNWISHED_DAY.label());
    }

    /** The standing substitute disturbs least: half the price of anybody else. */
    static Constraint changedLeader(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(duty -> duty.getPublished() != null && !duty.getPublished().isBy(duty.getLeader()))
                .penalizeConfigurableLong(duty -> isSubstitute(duty) ? 1 : 2)
                .justifyWith((duty, score) -> reason(Concern.CHANGED_LEADER, duty, "原已公布为"
                        + duty.getPublished().leader().label(duty.getPublished().day())
                        + (isSubstitute(duty) ? "，由常设替补接替" : "")))
                .asConstraint(Concern.CHANGED_LEADER.label());
    }

    static Constraint changedDay(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(duty -> duty.getPublished() != null
                        && !duty.getPublished().day().equals(duty.getDay()))
                .penalizeConfigurable()
                .justifyWith((duty, score) -> reason(Concern.CHANGED_DAY, duty,
                        "原已公布为 " + duty.getPublished().day()))
                .asConstraint(Concern.CHANGED_DAY.label());
    }

    private static boolean isSubstitute(VisitDuty duty) {
        return duty.getPublished().isSubstitutedBy(duty.getLeader());
    }

    private static UniConstraintStream<VisitDuty> repeatedVisits(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class).filter(duty -> repeated(duty) != null);
    }

    /** The case if it is visited more than once, otherwise null. */
    private static VisitCase repeated(VisitDuty duty) {
        VisitCase held = duty.getDemand().kase();
        return held != null && held.visits() > 1 ? held : null;
    }

    private static Reason reason(Concern concern, VisitDuty duty, String what) {
        return new Reason(concern, duty.getSlot() + " " + duty.getDemand().title() + "：" + what,
                duty.getDemand().head().source().cite());
    }
}
