package org.fengqiao.planning.grids.constraint;

import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/** Every constraint of a plan of grids. Weights come from the settings of the place. */
public class GridConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            WorkerConstraints.tooMany(factory),
            WorkerConstraints.overfull(factory),
            WorkerConstraints.overloaded(factory),
            WorkerConstraints.uneven(factory),
            WorkerConstraints.scattered(factory),
            WorkerConstraints.severalTownships(factory),
            SeatConstraints.samePerson(factory),
            SeatConstraints.kinTogether(factory),
            SeatConstraints.unfilled(factory),
            SeatConstraints.far(factory),
            SeatConstraints.notLocal(factory),
            SeatConstraints.lacking(factory),
            SeatConstraints.newHolder(factory),
            SeatConstraints.changed(factory),
        };
    }
}
