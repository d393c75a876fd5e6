package org.fengqiao.planning.grids.constraint;

import static org.optaplanner.core.api.score.stream.Joiners.equal;

import java.util.stream.Collectors;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.fengqiao.planning.grids.setting.Qualification;
import org.fengqiao.planning.grids.setting.Worker;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;

/** Who suits a seat, and who may share a place with whom. */
final class SeatConstraints {

    private SeatConstraints() {
    }

    /** A backup is somebody else; two aides are two people. */
    static Constraint samePerson(ConstraintFactory factory) {
        return factory.forEachUniquePair(GridSeat.class, equal(GridSeat::getPlace), equal(GridSeat::getHand))
                .filter((a, b) -> a.getRole().excludes(b.getRole()))
                .penalizeConfigurable()
                .justifyWith((a, b, score) -> new GridReason(GridConcern.SAME_PERSON, a.getSeat().place().name() + "的"
                        + a.getRole().name() + "和" + b.getRole().name() + "都是" + worker(a).name(),
                        b.getRole().source().cite()))
                .asConstraint(GridConcern.SAME_PERSON.label());
    }

    /** Kin do not check each other's work at one place. */
    static Constraint kinTogether(ConstraintFactory factory) {
        return factory.forEach(GridSeat.class).filter(seat -> !worker(seat).kin().isEmpty())
                .join(GridSeat.class, equal(GridSeat::getPlace))
                .filter((a, b) -> areKin(a, b) && (a.getNumber() < b.getNumber() || worker(b).kin().isEmpty()))
                .filter((a, b) -> a.getRole().excludes(b.getRole()))
                .penalizeConfigurable()
                .justifyWith((a, b, score) -> new GridReason(GridConcern.KIN_TOGETHER, worker(a).name() + "和"
                        + worker(b).name() + "是亲属，同在" + a.getSeat().place().name() + "任职", worker(a).source().cite()))
                .asConstraint(GridConcern.KIN_TOGETHER.label());
    }

    static Constraint unfilled(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(GridSeat.class)
                .filter(seat -> seat.getHand() == null)
                .penalizeConfigurable()
                .justifyWith((seat, score) -> new GridReason(GridConcern.UNFILLED, seat.getSeat().title() + "没有人",
                        seat.getRole().source().cite()))
                .asConstraint(GridConcern.UNFILLED.label());
    }

    static Constraint far(ConstraintFactory factory) {
        return factory.forEach(GridSeat.class)
                .filter(seat -> seat.getFit().hectometres() > 0)
                .penalizeConfigurableLong(seat -> seat.getFit().hectometres())
                .justifyWith((seat, score) -> reason(GridConcern.FAR, seat, "住处相距约 "
                        + seat.getFit().hectometres() * 100L + " 米"))
                .asConstraint(GridConcern.FAR.label());
    }

    static Constraint notLocal(ConstraintFactory factory) {
        return factory.forEach(GridSeat.class)
                .filter(seat -> !seat.getFit().local())
                .penalizeConfigurable()
                .justifyWith((seat, score) -> reason(GridConcern.NOT_LOCAL, seat, "不住本村（社区）"))
                .asConstraint(GridConcern.NOT_LOCAL.label());
    }

    static Constraint lacking(ConstraintFactory factory) {
        return factory.forEach(GridSeat.class)
                .filter(seat -> seat.getFit().lacking() > 0)
                .penalizeConfigurableLong(seat -> seat.getFit().lacking())
                .justifyWith((seat, score) -> reason(GridConcern.LACKING, seat, seat.getRole().preferred().stream()
                        .filter(q -> !worker(seat).qualifications().contains(q)).map(Qualification::lack).sorted()
                        .collect(Collectors.joining("、"))))
                .asConstraint(GridConcern.LACKING.label());
    }

    /** Last year's holder goes on unless there is a reason. */
    static Constraint newHolder(ConstraintFactory factory) {
        return factory.forEach(GridSeat.class)
                .filter(seat -> seat.getFit().changed())
                .penalizeConfigurable()
                .justifyWith((seat, score) -> reason(GridConcern.NEW_HOLDER, seat, "不是去年的" + seat.getRole().name()))
                .asConstraint(GridConcern.NEW_HOLDER.label());
    }

    static Constraint changed(ConstraintFactory factory) {
        return factory.forEach(GridSeat.class)
                .filter(seat -> seat.getPublished() != null && !seat.getPublished().equals(worker(seat).code()))
                .penalizeConfigurable()
                .justifyWith((seat, score) -> reason(GridConcern.CHANGED, seat, "不是已公布的人"))
                .asConstraint(GridConcern.CHANGED.label());
    }

    private static boolean areKin(GridSeat a, GridSeat b) {
        return a != b && (worker(a).kin().contains(worker(b).code()) || worker(b).kin().contains(worker(a).code()));
    }

    private static Worker worker(GridSeat seat) {
        return seat.getHand().worker();
    }

    private static GridReason reason(GridConcern concern, GridSeat seat, String what) {
        return new GridReason(concern, seat.getSeat().title() + "由" + worker(seat).label() + "担任：" + what,
                seat.getRole().source().cite());
    }
}
