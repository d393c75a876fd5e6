package org.fengqiao.round;

import java.time.LocalTime;
import org.fengqiao.planning.rounds.Visit;
import org.fengqiao.planning.rounds.day.DayStops;

/**
 * A stop in a kept round.
 *
 * @param id     code of the place, or {@code matter:} and a number
 * @param name   code and address part, or the number of the matter; never a person
 * @param asked  whether the person declared a need; what need is not kept here
 * @param walked metres from the stop before
 */
public record KeptStop(String id, String name, String kind, int east, int north, LocalTime from, LocalTime to, int walked,
                       boolean must, boolean asked, String reason) {

    static KeptStop of(Visit visit) {
        return new KeptStop(visit.stop().id(), visit.stop().name(), visit.stop().kind().name(),
                visit.stop().spot().east(), visit.stop().spot().north(), visit.from(), visit.to(), visit.walked(),
                visit.stop().must(), visit.stop().asked(), visit.stop().reason());
    }

    /** Number of the matter it is about, or null. */
    public String matter() {
        return id.startsWith(DayStops.MATTER) ? id.substring(DayStops.MATTER.length()) : null;
    }
}
