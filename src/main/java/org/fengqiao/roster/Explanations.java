package org.fengqiao.roster;

import java.util.function.Function;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Explainer;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Questions about one roster, whether it lies in the database or in a file. */
public final class Explanations {

    private Explanations() {
    }

    /** @throws ProblemException when the question is about a duty or a post that is not there */
    public static <T> T of(VisitProblem problem, Plan plan, Function<Explainer, T> question) {
        try (Explainer explainer = new Explainer(problem, plan)) {
            return question.apply(explainer);
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(ProblemCode.INVALID_ROSTER, unknown.getMessage() + "。");
        }
    }
}
