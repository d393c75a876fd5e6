package org.fengqiao.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;

/** {@link DutyHours} as seconds of the day, by season. */
final class OfficeHours {

    private final MonthDay[] from;
    private final int[][] sessions;

    OfficeHours(DutyHours hours) {
        List<DutyHours.Season> seasons = hours.seasons();
        from = seasons.stream().map(DutyHours.Season::from).toArray(MonthDay[]::new);
        sessions = seasons.stream().map(season -> season.sessions().stream()
                .flatMapToInt(s -> IntStream.of(s.opens().toSecondOfDay(), s.closes().toSecondOfDay())).toArray())
                .toArray(int[][]::new);
    }

    /** Opening and closing seconds in turn. The array is shared: read only. */
    int[] on(long day) {
        if (sessions.length == 1) {
            return sessions[0];
        }
        MonthDay date = MonthDay.from(LocalDate.ofEpochDay(day));
        int season = from.length - 1;
        while (season >= 0 && date.isBefore(from[season])) {
            season--;
        }
        return sessions[season < 0 ? from.length - 1 : season];
    }

    int closing(long day) {
        int[] today = on(day);
        return today[today.length - 1];
    }
}
