package org.fengqiao.planning.visits.constraint;

import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/** Every constraint of a visit roster. Weights come from the settings of the place. */
public class VisitConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            LeaderConstraints.sameHalfTwice(factory),
            LeaderConstraints.dayOverfull(factory),
            LeaderConstraints.weekOverfull(factory),
            LeaderConstraints.monthOverfull(factory),
            LeaderConstraints.principalsAway(factory),
            LeaderConstraints.tooRare(factory),
            LeaderConstraints.never(factory),
            LeaderConstraints.uneven(factory),
            LeaderConstraints.tooClose(factory),
            PlaceConstraints.roomsOverfull(factory),
            PlaceConstraints.bookingsOverfull(factory),
            PlaceConstraints.bodyTwice(factory),
            PlaceConstraints.twoAreasADay(factory),
            PlaceConstraints.trips(factory),
            DutyConstraints.severalHolders(factory),
            DutyConstraints.sameDayCase(factory),
            DutyConstraints.notBoundLeader(factory),
            DutyConstraints.offPortfolio(factory),
            DutyConstraints.rankTooHigh(factory),
            DutyConstraints.handedOver(factory),
            DutyConstraints.unwishedDay(factory),
            DutyConstraints.changedLeader(factory),
            DutyConstraints.changedDay(factory),
        };
    }
}
