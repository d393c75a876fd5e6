package org.fengqiao.place;

import java.time.LocalDate;

/**
 * The days on which an entry of the directory is in force.
 *
 * @param from first day, or null for "always so far"
 * @param to   last day (inclusive), or null for "until further notice"
 */
public record Validity(LocalDate from, LocalDate to) {

    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("失效日期 " + to + " 早于生效日期 " + from);
        }
    }

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
