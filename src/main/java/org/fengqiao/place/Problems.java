package org.fengqiao.place;

import java.util.ArrayList;
import java.util.List;

/** Gathers problems while files are read. Bounded: a hopeless file of a million rows must not fill the memory. */
final class Problems {

    private static final int MOST = 1_000;

    private final List<DirectoryProblem> found = new ArrayList<>();

    void add(String file, int row, String column, String message) {
        if (found.size() < MOST) {
            found.add(new DirectoryProblem(file, row, column, message));
        } else if (found.size() == MOST) {
            found.add(new DirectoryProblem(file, 0, null, "错误超过 " + MOST + " 处，其余不再列出；请先改正已列出的"));
        }
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<DirectoryProblem> found() {
        return List.copyOf(found);
    }

    void throwIfAny() {
        if (any()) {
            throw new DirectoryException(found());
        }
    }
}
