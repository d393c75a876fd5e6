package org.fengqiao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The end of a limit.
 *
 * @param due         last second in time (inclusive): 23:59:59 where the last day runs to 24:00, close of business
 *                    where an open office is needed, the exact second for minute limits
 * @param lastDay     the day on which {@code due} lies, in Asia/Shanghai
 * @param skipped     days passed over, in order
 * @param provisional whether it may change: it depends on rest days of a year that is not published, where weekends are
 *                    taken as plain, or on a day still to be verified, or a pause still runs
 */
public record Deadline(Instant due, LocalDate lastDay, List<SkippedDay> skipped, boolean provisional) {

    /** {@code due} while a pause still runs: 9999-12-31 23:59:59 in Asia/Shanghai stands for no end yet. */
    public static final Instant NO_END = Instant.parse("9999-12-31T15:59:59Z");

    public Deadline {
        skipped = List.copyOf(skipped);
    }

    public boolean inTime(Instant at) {
        return !at.isAfter(due);
    }

    /** Whether the end cannot be told because a pause still runs. */
    public boolean suspended() {
        return due.equals(NO_END);
    }

    /** A sentence for people on how far the end can be relied on; empty text if it is certain. */
    public String remark() {
        if (suspended()) {
            return "停算尚未结束，期限届满日待恢复计算后确定。";
        }
        return provisional ? "所涉日期的放假安排尚未公布或待核实，暂按普通周末推算，公布或核实后重新计算。" : "";
    }
}
