package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.Leader;

/**
 * One leader on one day. One object for each, so that identity is equality.
 */
public final class Slot {

    private final int number;
    private final Leader leader;
    private final int leaderIndex;
    private final LocalDate day;
    private final int dayIndex;
    private final int freeMask;
    private final Span week;
    private final Span month;
    private final List<Span> quotas;

    Slot(int number, Leader leader, int leaderIndex, LocalDate day, int dayIndex, int freeMask, Span week, Span month,
         List<Span> quotas) {
        this.number = number;
        this.leader = leader;
        this.leaderIndex = leaderIndex;
        this.day = day;
        this.dayIndex = dayIndex;
        this.freeMask = freeMask;
        this.week = week;
        this.month = month;
        this.quotas = quotas;
    }

    /** Running number within the problem, from 0. */
    public int number() {
        return number;
    }

    public Leader leader() {
        return leader;
    }

    /** Position of the leader in the settings, from 0. */
    public int leaderIndex() {
        return leaderIndex;
    }

    public LocalDate day() {
        return day;
    }

    /** Number of open days of the period before this one. */
    public int dayIndex() {
        return dayIndex;
    }

    /** Half-days of this day that the leader is free. */
    public int freeHalves() {
        return Integer.bitCount(freeMask);
    }

    /** Whether the leader is free then; either half is free when one is. */
    public boolean isFree(Half half) {
        return Availability.fits(freeMask, half);
    }

    public Span week() {
        return week;
    }

    public Span month() {
        return month;
    }

    /** The cycles in which the leader's receptions are counted; none where no frequency is set or nothing is due. */
    public List<Span> quotas() {
        return quotas;
    }

    @Override
    public String toString() {
        return leader.label(day) + " " + day;
    }
}
