package org.fengqiao.place;

import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot become a directory; carries every problem found, not the first. */
public final class DirectoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DirectoryProblem> problems;

    public DirectoryException(List<DirectoryProblem> problems) {
        super(problems.stream().map(DirectoryProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<DirectoryProblem> problems() {
        return problems;
    }
}
