package org.fengqiao.policy.fact;

/** Whom an accusation names: a body, or a post in it. {@code post} is null where the body itself is accused. */
public record AccusedFact(BodyFact body, String post) {
}
