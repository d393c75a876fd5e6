/**
 * Measuring, not testing: mains that take minutes, run by hand with the commands in {@code docs/planning-visits.md}. The
 * bound uses OR-Tools, which is no part of the product.
 */
package org.fengqiao.planning.visits.benchmark;
