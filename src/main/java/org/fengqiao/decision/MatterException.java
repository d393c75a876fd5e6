package org.fengqiao.decision;

import java.util.List;
import java.util.stream.Collectors;

/** A matter that cannot be decided as it stands; carries every problem found. */
public final class MatterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<MatterProblem> problems;

    public MatterException(List<MatterProblem> problems) {
        super(problems.stream().map(p -> p.field() + ": " + p.message()).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<MatterProblem> problems() {
        return problems;
    }
}
