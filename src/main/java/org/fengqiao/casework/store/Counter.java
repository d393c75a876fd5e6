package org.fengqiao.casework.store;

/**
 * A count, and what it is a share of where it is one. Both sides are written out, so that nobody has to guess.
 *
 * @param name        in Chinese
 * @param numerator   what is counted, in Chinese
 * @param denominator of what, in Chinese; null for a plain number
 * @param count       the numerator
 * @param of          the denominator, or null
 */
public record Counter(String name, String numerator, String denominator, long count, Long of) {
}
