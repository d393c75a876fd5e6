package org.fengqiao.planning.visits.constraint;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.countDistinct;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;
import static org.optaplanner.core.api.score.stream.Joiners.equal;

import java.util.List;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.Attendance;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.setting.Concern;
import org.fengqiao.planning.visits.setting.Form;
import org.fengqiao.planning.visits.setting.Half;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;

/** What rooms, bodies and roads allow. */
final class PlaceConstraints {

    private PlaceConstraints() {
    }

    /** Heads who attend a themed reception sit with the leader who holds it, so they need no room of their own. */
    static Constraint roomsOverfull(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(duty -> duty.getPlace() != null && duty.getDemand().form() != Form.THEMED)
                .groupBy(VisitDuty::getPlace, VisitDuty::getDay, toList())
                .filter((place, day, duties) -> overfull(duties, place.rooms()) > 0)
                .penalizeConfigurableLong((place, day, duties) -> overfull(duties, place.rooms()))
                .justifyWith((place, day, duties, score) -> new Reason(Concern.ROOMS_OVERFULL, place.name() + " " + day
                        + " 有 " + duties.size() + " 场接待，只有 " + place.rooms() + " 间接待室", place.source().cite()))
                .asConstraint(Concern.ROOMS_OVERFULL.label());
    }

    /** Appointments leave, in each half of the day, the share of groups that is kept for people who just come. */
    static Constraint bookingsOverfull(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(duty -> duty.getPlace() != null && duty.getDemand().form() == Form.APPOINTED)
                .groupBy(VisitDuty::getPlace, VisitDuty::getDay, toList())
                .filter((place, day, duties) -> overfull(duties, place.bookable()) > 0)
                .penalizeConfigurableLong((place, day, duties) -> overfull(duties, place.bookable()))
                .justifyWith((place, day, duties, score) -> new Reason(Concern.BOOKINGS_OVERFULL, place.name() + " " + day
                        + " 约访 " + duties.size() + " 组，除去随到名额每半天只可约 " + place.bookable() + " 组",
                        place.source().cite()))
                .asConstraint(Concern.BOOKINGS_OVERFULL.label());
    }

    static Constraint bodyTwice(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .join(Attendance.class, equal(VisitDuty::getNumber, Attendance::duty))
                .groupBy((duty, attendance) -> duty.getDay(), (duty, attendance) -> new Body(attendance),
                        sum((duty, attendance) -> duty.getLoad()))
                .filter((day, body, halves) -> halves > body.perDay())
                .penalizeConfigurableLong((day, body, halves) -> halves - body.perDay())
                .justifyWith((day, body, halves, score) -> new Reason(Concern.BODY_TWICE, body.name() + " " + day
                        + " 要出席 " + halves + " 个半天，最多 " + body.perDay() + " 个", Reason.setting("policy.yaml", "单位每半天最多出席")))
                .asConstraint(Concern.BODY_TWICE.label());
    }

    /** Stops of one leader on one day lie in one township. */
    static Constraint twoAreasADay(ConstraintFactory factory) {
        return townships(factory)
                .filter((slot, townships) -> townships > 1)
                .penalizeConfigurableLong((slot, townships) -> townships - 1)
                .justifyWith((slot, townships, score) -> new Reason(Concern.TWO_AREAS_A_DAY,
                        slot + " 要跑 " + townships + " 个乡镇街道", Reason.setting("weights.yaml", Concern.TWO_AREAS_A_DAY.label())))
                .asConstraint(Concern.TWO_AREAS_A_DAY.label());
    }

    /** Every day on which a leader goes out is a trip: stops that share one save the way. */
    static Constraint trips(ConstraintFactory factory) {
        return townships(factory)
                .penalizeConfigurableLong((slot, townships) -> townships)
                .justifyWith((slot, townships, score) -> new Reason(Concern.TRIPS, slot + " 下访一趟",
                        Reason.setting("weights.yaml", Concern.TRIPS.label())))
                .asConstraint(Concern.TRIPS.label());
    }

    private static BiConstraintStream<Slot, Integer> townships(ConstraintFactory factory) {
        return factory.forEach(VisitDuty.class)
                .filter(VisitDuty::isField)
                .groupBy(VisitDuty::getSlot, countDistinct(VisitDuty::getTrip));
    }

    /** By how many half-days more is asked of a day than there is, of whose halves each has {@code perHalf}. */
    private static int overfull(List<VisitDuty> duties, int perHalf) {
        int mornings = 0;
        int afternoons = 0;
        int halves = 0;
        for (VisitDuty duty : duties) {
            mornings += duty.getHalf().overlaps(Half.MORNING) ? 1 : 0;
            afternoons += duty.getHalf().overlaps(Half.AFTERNOON) ? 1 : 0;
            halves += duty.getLoad();
        }
        return Math.max(halves - 2 * perHalf, Math.max(mornings - perHalf, 0) + Math.max(afternoons - perHalf, 0));
    }

    /** Key of a group: a body and how many half-days of attendance a day it can bear. */
    private record Body(String name, int perDay) {

        Body(Attendance attendance) {
            this(attendance.body(), attendance.perDay());
        }
    }
}
