package org.fengqiao.receipt;

/** The last anchor there was: its number from 1 and its hash; 0 and {@link Link#GENESIS} before the first. */
public record AnchorRef(long number, String hash) {
}
