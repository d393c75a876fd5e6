package org.fengqiao.rehearsal;

import java.time.Instant;
import java.util.List;

/**
 * What is played.
 *
 * @param divisions codes of the places that matters come from
 * @param from      first instant of intake
 * @param days      of intake
 * @param perYear   matters a year
 * @param prompt    share of prompt handlers, percent
 * @param slow      share of slow ones, percent; the rest is evasive
 */
public record RehearsalPlan(List<String> divisions, Instant from, int days, int perYear, int prompt, int slow,
                            long seed) {

    /** Whom the clock is left running for after the last intake. */
    static final int DAYS_AFTER = 2;
    private static final int DAYS_OF_YEAR = 365;

    public RehearsalPlan {
        divisions = List.copyOf(divisions);
        if (divisions.isEmpty() || days < 1 || perYear < 1 || prompt < 0 || slow < 0 || prompt + slow > 100) {
            throw new IllegalArgumentException("天数、年件数至少为 1，及时与拖延的百分比之和不超过 100");
        }
    }

    int matters() {
        return Math.toIntExact(Math.max(1, (long) days * perYear / DAYS_OF_YEAR));
    }
}
