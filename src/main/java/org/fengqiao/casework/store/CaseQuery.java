package org.fengqiao.casework.store;

import java.time.Instant;

/**
 * Which matters are looked for; every field but {@code limit} may be null.
 *
 * @param matter  number, whole
 * @param stage   code of the stage
 * @param body    code of the body that answers
 * @param from    registered from then on
 * @param until   registered before
 * @param late    true: only those in which a duty is breached and still owed
 * @param after   number of the last matter of the page before
 */
public record CaseQuery(String matter, String stage, String body, Instant from, Instant until, boolean late,
                        String after, int limit) {

    public CaseQuery page(String last, int size) {
        return new CaseQuery(matter, stage, body, from, until, late, last, size);
    }
}
