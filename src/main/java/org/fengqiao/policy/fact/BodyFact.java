package org.fengqiao.policy.fact;

/**
 * A body as rules see it.
 *
 * @param system line of work, for example 信访
 * @param level  label of the level, for example 县区
 * @param area   code of the division it is located in
 */
public record BodyFact(String code, String name, String system, String level, String area, boolean roundTheClock) {
}
