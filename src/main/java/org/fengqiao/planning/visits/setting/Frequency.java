package org.fengqiao.planning.visits.setting;

/** At least so many receptions in every full cycle. */
public record Frequency(Cycle cycle, int times) {
}
