package org.fengqiao.planning.visits.setting;

import org.fengqiao.planning.Source;
/**
 * Where leaders receive: the centre, a township hall, a circuit point.
 *
 * @param code      not null
 * @param kind      for example 接待中心, 巡回点
 * @param division  code of the division it stands in, or empty
 * @param rooms     receptions that fit side by side
 * @param groups    groups received in half a day in one room
 * @param walkInPercent share of groups kept for people without an appointment, 0 to 100
 * @param hours     when it is open; where nothing is set the hours of the policy hold
 */
public record VisitPlace(String code, String name, String kind, String division, int rooms, int groups,
                         int walkInPercent, OfficeHours hours, Source source) {

    /** Groups that may be booked in half a day, all rooms together. */
    public int bookable() {
        return rooms * groups * (100 - walkInPercent) / 100;
    }
}
