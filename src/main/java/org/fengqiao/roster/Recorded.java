package org.fengqiao.roster;

import org.fengqiao.planning.visits.office.SessionRecord;
import org.fengqiao.planning.visits.office.Signature;

/**
 * A record that is kept.
 *
 * @param number grows with every record; whoever corrects names the one they saw
 */
public record Recorded(long number, SessionRecord record, Signature signature) {
}
