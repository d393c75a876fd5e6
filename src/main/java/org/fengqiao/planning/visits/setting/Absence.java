package org.fengqiao.planning.visits.setting;

import java.time.LocalDate;
import org.fengqiao.planning.Source;

/**
 * A leader is not available.
 *
 * @param from   first day
 * @param to     last day, inclusive
 * @param half   which half of each of these days
 * @param reason for the office, for example 市委党校学习
 */
public record Absence(String post, LocalDate from, LocalDate to, Half half, AbsenceKind kind, String reason,
                      Source source) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
