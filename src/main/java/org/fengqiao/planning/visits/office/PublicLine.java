package org.fengqiao.planning.visits.office;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of the public notice. It has no room for a case, a body concerned or anything of a petitioner, so none can
 * get into a notice.
 */
public record PublicLine(LocalDate day, String weekday, String half, String hours, String name, String title, List<String> portfolio,
                         String place) {

    public PublicLine {
        portfolio = List.copyOf(portfolio);
    }
}
