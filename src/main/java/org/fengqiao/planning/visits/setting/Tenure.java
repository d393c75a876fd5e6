package org.fengqiao.planning.visits.setting;

import java.time.LocalDate;

/**
 * Who holds a post from when to when.
 *
 * @param name not null
 * @param from first day
 * @param to   last day, inclusive
 */
public record Tenure(String name, LocalDate from, LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
