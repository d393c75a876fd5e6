/**
 * The log and its projections in the database: H2 or PostgreSQL, the same statements. Everything here happens inside a
 * transaction that others opened.
 *
 * <p>May use: {@code casework.event}, {@code casework.stand}, {@code receipt} (vault, packing), {@code person} (seals), {@code json}.
 */
package org.fengqiao.casework.store;
