package org.fengqiao.web.api.roster;

import java.time.LocalDate;
import org.fengqiao.planning.visits.office.ReplyKind;

/**
 * A step of the office. Each path says which of the fields it needs.
 *
 * @param version the version that was seen
 * @param duty    id of the duty
 * @param post    of a leader
 * @param day     to which a duty is moved
 * @param pinned  whether a duty is to stay
 * @param reply   of a leader's office
 * @param job     whose roster is taken over
 * @param variant of the job; null for its first
 */
record StepAsk(Integer version, String reason, String duty, String post, LocalDate day, Boolean pinned,
               ReplyKind reply, String job, String variant) {
}
