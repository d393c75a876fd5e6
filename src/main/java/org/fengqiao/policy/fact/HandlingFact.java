package org.fengqiao.policy.fact;

/**
 * A body already dealing with the same demand.
 *
 * @param state               label of the state
 * @param belowReceiver       whether the receiver commands that body, directly or not
 * @param withinLimit         whether that body's own limit has not run out
 */
public record HandlingFact(BodyFact body, String state, boolean belowReceiver, boolean withinLimit) {
}
