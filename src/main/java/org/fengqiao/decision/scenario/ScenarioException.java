package org.fengqiao.decision.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.policy.Problem;

/** Scenario files that cannot be read; carries every error found. */
public final class ScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ScenarioException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
