package org.fengqiao.planning.rounds.day;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What came of a stop on some day.
 *
 * @param stop  id of the stop
 * @param kind  name of its kind
 * @param at    when somebody was there (Asia/Shanghai)
 * @param again day on which to come again, as agreed at the door, or null
 * @param own   whether whoever the round is for was there; only that counts towards the quotas of the day
 */
public record Past(String stop, String kind, LocalDate day, LocalTime at, Outcome outcome, LocalDate again, boolean own) {
}
