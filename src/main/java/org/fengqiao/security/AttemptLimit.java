package org.fengqiao.security;

/**
 * How often something may fail, or be done, within {@link Attempts#WINDOW} before it has to wait.
 *
 * @param what different things are counted apart
 */
public record AttemptLimit(String what, int most) {
}
