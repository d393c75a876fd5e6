package org.fengqiao.casework.register;

import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.decision.Decision;

/**
 * What an entry of a log changed.
 *
 * @param file     the log with the new entry last; holds personal data
 * @param before   null at the first entry
 * @param decision what the rules said of it
 * @param involved who has to do with it from now on
 */
public record CaseChange(CaseFile file, Stand before, Stand after, Decision decision, Involved involved) {
}
