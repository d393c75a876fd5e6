package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a matter, so that the caller learns everything at once. */
final class Problems {

    /** Beyond this many a caller gains nothing from reading on. */
    private static final int MOST = 100;

    private final List<MatterProblem> found = new ArrayList<>();

    void add(String field, String code, String message) {
        add(field, code, message, List.of());
    }

    void add(String field, String code, String message, List<String> candidates) {
        if (found.size() < MOST) {
            found.add(new MatterProblem(field, code, message, candidates));
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    /** @throws MatterException if anything was found */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new MatterException(found);
        }
    }
}
