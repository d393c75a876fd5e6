package org.fengqiao.planning.visits.setting;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.fengqiao.place.Level;

/** One line of a place's policy: something that has to happen, how often and by whom. */
public sealed interface Arrangement {

    Head head();

    /**
     * Reception on fixed days by one leader a session.
     *
     * @param weekdays   on these; empty with no month days for every open day
     * @param monthDays  on these days of the month
     * @param everyDay   also on days that are no working days
     * @param themed     whether themed weeks ask for leaders of their field
     * @param principals days of the week kept for principals
     * @param principalRanks who takes those
     * @param principalSessions halves of those days that principals take, others the rest; empty for all of them
     * @param placeKind  at every place of this kind, by leaders bound to its area; empty for the one place of the head
     * @param everybody  everybody of the ranks is there each time (resident), not one of them in turn
     */
    record Recurring(Head head, Set<DayOfWeek> weekdays, Set<Integer> monthDays, boolean everyDay, boolean themed,
                     Set<DayOfWeek> principals, Set<Rank> principalRanks, List<Half> principalSessions,
                     HolidayTreatment holiday, String placeKind, boolean everybody)
            implements Arrangement {

        public boolean isDaily() {
            return weekdays.isEmpty() && monthDays.isEmpty();
        }
    }

    /**
     * Every area of a level, or every place of a kind, is visited in every cycle.
     *
     * @param level     level of the areas
     * @param placeKind kind of the places visited instead of areas, or empty
     * @param within    code of the division that holds them
     * @param times     visits in a cycle
     * @param weekdays  only on these; empty for any
     * @param monthDays only on these days of the month; empty for any
     */
    record Coverage(Head head, Level level, String placeKind, String within, Cycle cycle, int times,
                    Set<DayOfWeek> weekdays, Set<Integer> monthDays, Scope scope, HolidayTreatment holiday)
            implements Arrangement {
    }

    /**
     * Every leader of the ranks so many times a cycle, on days of choice.
     *
     * @param weekdays only on these; empty for any
     */
    record Personal(Head head, Cycle cycle, int times, Set<DayOfWeek> weekdays) implements Arrangement {
    }

    /**
     * In a themed week the head of each lead body attends.
     *
     * @param days days that each head attends; 0 for every day of the week
     */
    record Themed(Head head, int days) implements Arrangement {
    }

    /**
     * Cases are held and visited.
     *
     * @param portfolioOnly whether only leaders in charge of the case's field may hold it, where there are any
     */
    record CaseHolding(Head head, boolean portfolioOnly) implements Arrangement {
    }
}
