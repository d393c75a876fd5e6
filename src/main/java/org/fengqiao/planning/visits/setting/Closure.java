package org.fengqiao.planning.visits.setting;

import java.time.LocalDate;
import org.fengqiao.planning.Source;

/**
 * A day on which no reception is held although the calendar works: a storm, an election, a holiday announced late.
 *
 * @param movedTo the day that takes its place, or null
 */
public record Closure(LocalDate day, LocalDate movedTo, String reason, Source source) {
}
