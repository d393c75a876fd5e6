package org.fengqiao.security;

/**
 * How often something may fail within {@link Attempts#WINDOW} before it has to wait.
 *
 * @param what failures of different things are counted apart
 */
public record AttemptLimit(String what, int most) {
}
