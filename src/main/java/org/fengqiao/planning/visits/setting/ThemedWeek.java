package org.fengqiao.planning.visits.setting;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.Source;

/**
 * A week of receptions on one theme.
 *
 * @param monday first day of the week
 * @param field  portfolio of the leaders who should receive in it
 * @param bodies lead bodies whose heads must attend
 */
public record ThemedWeek(LocalDate monday, String title, String field, List<String> bodies, Source source) {

    public ThemedWeek {
        bodies = List.copyOf(bodies);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(monday) && day.isBefore(monday.plusDays(7));
    }
}
