package org.fengqiao.planning.rounds;

/** A part of the day with its name, for example 下午: whoever was not at home in one is tried in another. */
public record DayPart(String name, Hours hours) {
}
