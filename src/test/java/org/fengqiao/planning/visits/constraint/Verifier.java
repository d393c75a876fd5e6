package org.fengqiao.planning.visits.constraint;

import java.util.function.Function;
import org.fengqiao.planning.visits.Board;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;

/** Scores one constraint on a board, whatever its weight. */
final class Verifier {

    private static final ConstraintVerifier<VisitConstraints, VisitRoster> VERIFIER =
            ConstraintVerifier.<VisitConstraints, VisitRoster>build(new VisitConstraints(), VisitRoster.class, VisitDuty.class)
                    .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);

    private Verifier() {
    }

    static SingleConstraintAssertion verify(Function<ConstraintFactory, Constraint> constraint, Board board) {
        return VERIFIER.verifyThat((provider, factory) -> constraint.apply(factory)).given(board.facts());
    }
}
