package org.fengqiao.casework.store;

import java.time.Instant;
import org.fengqiao.casework.stand.Ending;

/**
 * Which matters are looked for; every field but {@code limit} may be null.
 *
 * @param matter  number, whole
 * @param stage   code of the stage; {@code unfinished} for open or done
 * @param body    code of the body that answers
 * @param from    registered from then on
 * @param until   registered before
 * @param form    code of the form in which it came
 * @param ending  code of an ending that it reached
 * @param pending code of the body to which it was given and that has not acknowledged
 * @param revisit code of what was said at the newest revisit; {@code said} for satisfied or dissatisfied
 * @param late    true: only those in which a duty is breached and still owed
 * @param after   number of the last matter of the page before
 */
public record CaseQuery(String matter, String stage, String body, Instant from, Instant until, boolean late,
                        String form, Ending ending, String pending,
                        String revisit, String after, int limit) {

    /** Open, or done on paper only. */
    public static final String UNFINISHED = "unfinished";

    /** Somebody was asked, and said whether he was satisfied. */
    public static final String SAID = "said";

    public CaseQuery page(String last, int size) {
        return new CaseQuery(matter, stage, body, from, until, late, form, ending, pending, revisit, last, size);
    }
}
