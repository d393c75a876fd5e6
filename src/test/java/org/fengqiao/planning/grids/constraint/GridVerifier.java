package org.fengqiao.planning.grids.constraint;

import java.util.function.Function;
import org.fengqiao.planning.grids.GridTable;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;

/** Scores one constraint on a plan, whatever its weight. */
final class GridVerifier {

    private static final ConstraintVerifier<GridConstraints, GridBoard> VERIFIER =
            ConstraintVerifier.<GridConstraints, GridBoard>build(new GridConstraints(), GridBoard.class, GridSeat.class)
                    .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);

    private GridVerifier() {
    }

    static SingleConstraintAssertion verify(Function<ConstraintFactory, Constraint> constraint, GridTable table) {
        return VERIFIER.verifyThat((provider, factory) -> constraint.apply(factory)).given(table.facts());
    }
}
