package org.fengqiao.web.page;

import java.util.List;
import org.fengqiao.decision.Duty;

/**
 * A day on a time line.
 *
 * @param day    as it is told
 * @param marks  what else falls on the day: received, looked at
 * @param passed days between the stop before and this one that some clock passes over, a clause for each reason
 * @param duties that end on the day, the earliest first
 */
record TimeStop(String day, List<String> marks, List<String> passed, List<Duty> duties) {

    TimeStop {
        marks = List.copyOf(marks);
        passed = List.copyOf(passed);
        duties = List.copyOf(duties);
    }
}
