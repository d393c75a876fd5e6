package org.fengqiao.policy.fact;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An event of the history that concerns the demand.
 *
 * @param kind   label of the kind
 * @param result label of the result
 * @param body   acting body, or null
 * @param day    day of {@code at} in Asia/Shanghai
 */
public record EventFact(String kind, String result, BodyFact body, String post, String about, String value,
                        Integer days, Instant at, LocalDate day) {
}
