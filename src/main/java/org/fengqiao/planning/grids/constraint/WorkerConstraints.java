package org.fengqiao.planning.grids.constraint;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toSet;
import static org.optaplanner.core.api.score.stream.Joiners.equal;

import org.fengqiao.planning.grids.plan.GridSeat;
import org.fengqiao.planning.grids.plan.Hand;
import org.fengqiao.planning.grids.plan.Vicinity;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;

/** What one worker can bear, and that his places lie together. What he bears outside of the part counts. */
final class WorkerConstraints {

    private WorkerConstraints() {
    }

    /** For most roles a worker may hold only so many seats; so nobody is backup for everybody. */
    static Constraint tooMany(ConstraintFactory factory) {
        return factory.forEach(GridSeat.class)
                .groupBy(GridSeat::getHand, GridSeat::getRole, count())
                .filter((hand, role, seats) -> hand.tooMany(role.index(), role.most(), seats) > 0)
                .penalizeConfigurableLong((hand, role, seats) -> hand.tooMany(role.index(), role.most(), seats))
                .justifyWith((hand, role, seats, score) -> new GridReason(GridConcern.TOO_MANY, hand.worker().label()
                        + "担任 " + (seats + hand.count(role.index())) + " 处" + role.name() + "，每人最多 " + role.most()
                        + " 处", role.source().cite()))
                .asConstraint(GridConcern.TOO_MANY.label());
    }

    static Constraint overfull(ConstraintFactory factory) {
        return loads(factory)
                .filter((hand, load) -> hand.overfull(load) > 0)
                .penalizeConfigurableLong((hand, load) -> hand.overfull(load))
                .justifyWith((hand, load, score) -> reason(GridConcern.OVERFULL, hand, load, "上限 " + hand.ceiling()))
                .asConstraint(GridConcern.OVERFULL.label());
    }

    static Constraint overloaded(ConstraintFactory factory) {
        return loads(factory)
                .filter((hand, load) -> hand.overload(load) > 0)
                .penalizeConfigurableLong((hand, load) -> hand.overload(load))
                .justifyWith((hand, load, score) -> reason(GridConcern.OVERLOADED, hand, load, "标准 " + hand.standard()))
                .asConstraint(GridConcern.OVERLOADED.label());
    }

    /** Squares of the loads in tenths of the standard: the more evenly load lies, the less it costs. */
    static Constraint uneven(ConstraintFactory factory) {
        return loads(factory)
                .filter((hand, load) -> hand.unevenness(load) > 0)
                .penalizeConfigurableLong((hand, load) -> hand.unevenness(load))
                .justifyWith((hand, load, score) -> reason(GridConcern.UNEVEN, hand, load, "标准 " + hand.standard()
                        + "（按占全职 " + hand.worker().share() + "% 折算）"))
                .asConstraint(GridConcern.UNEVEN.label());
    }

    /** Within a township: that a worker serves a second one has a price of its own. */
    static Constraint scattered(ConstraintFactory factory) {
        return factory.forEachUniquePair(GridSeat.class, equal(GridSeat::getHand), equal(GridSeat::getRoleIndex),
                        equal(GridSeat::getTownship))
                .filter((a, b) -> a.getRole().together())
                .join(Vicinity.class)
                .filter((a, b, vicinity) -> !vicinity.together(a.getSeat().place(), b.getSeat().place()))
                .penalizeConfigurableLong((a, b, vicinity) -> vicinity.apart(a.getSeat().place(), b.getSeat().place()))
                .justifyWith((a, b, vicinity, score) -> new GridReason(GridConcern.SCATTERED, a.getHand().worker().label()
                        + "的" + a.getSeat().place().name() + "与" + b.getSeat().place().name() + "不相邻，相距约 "
                        + vicinity.apart(a.getSeat().place(), b.getSeat().place()) * 100L + " 米",
                        a.getRole().source().cite()))
                .asConstraint(GridConcern.SCATTERED.label());
    }

    static Constraint severalTownships(ConstraintFactory factory) {
        return factory.forEach(GridSeat.class)
                .filter(seat -> seat.getHand().worker().townships().size() > 1)
                .groupBy(GridSeat::getHand, toSet(GridSeat::getTownship))
                .filter((hand, townships) -> hand.furtherTownships(townships) > 0)
                .penalizeConfigurableLong((hand, townships) -> hand.furtherTownships(townships))
                .justifyWith((hand, townships, score) -> new GridReason(GridConcern.SEVERAL_TOWNSHIPS,
                        hand.worker().label() + "同时服务多个乡镇（街道）", hand.worker().source().cite()))
                .asConstraint(GridConcern.SEVERAL_TOWNSHIPS.label());
    }

    private static BiConstraintStream<Hand, Integer> loads(ConstraintFactory factory) {
        return factory.forEach(GridSeat.class).groupBy(GridSeat::getHand, sum(GridSeat::getLoad));
    }

    private static GridReason reason(GridConcern concern, Hand hand, int load, String against) {
        return new GridReason(concern, hand.worker().label() + "负载 " + (load + hand.load()) + " 点，" + against,
                hand.worker().kind().source().cite());
    }
}
