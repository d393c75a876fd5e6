package org.fengqiao.planning;

import java.util.ArrayList;
import java.util.List;

/** Collects findings so that all of them are told at once. For one reading; not for several threads. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    public void add(Finding finding) {
        found.add(finding);
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    /** @throws InputException with everything found so far, if any of it is an error */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new InputException(found);
        }
    }
}
