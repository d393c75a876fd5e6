/**
 * Measurements with JMH; how to run them and what they gave is in {@code docs/measurements.md}. Nothing here is a test:
 * a timed assertion would fail on a busy machine.
 */
package org.fengqiao.bench;
