package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import org.fengqiao.planning.visits.setting.Cycle;
import org.fengqiao.planning.visits.setting.Leader;

/**
 * A cycle of one leader within a period. One object for each, so that identity is equality.
 */
public final class Span {

    private final int number;
    private final Leader leader;
    private final Cycle cycle;
    private final String name;
    private final LocalDate start;
    private final int limit;

    Span(int number, Leader leader, Cycle cycle, String name, LocalDate start, int limit) {
        this.number = number;
        this.leader = leader;
        this.cycle = cycle;
        this.name = name;
        this.start = start;
        this.limit = limit;
    }

    /** Running number within the problem, from 0. */
    public int number() {
        return number;
    }

    public Leader leader() {
        return leader;
    }

    /** Most half-days, or least number of receptions, as the use of the span has it. */
    public int limit() {
        return limit;
    }

    public String name() {
        return name;
    }

    public LocalDate start() {
        return start;
    }

    /** Last day of the cycle, which may lie after the period. */
    public LocalDate end() {
        return cycle.end(start);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end());
    }
}
