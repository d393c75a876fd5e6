package org.fengqiao.calendar;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;

/**
 * Office hours of working days, by season. Closing time itself still counts as open: what is handed in at 18:00:00 is
 * in time, at 18:00:01 it is not.
 *
 * @param seasons at least one; the season of a day is the last that began, across the turn of the year
 */
public record DutyHours(List<Season> seasons) {

    /** 09:00–12:00 and 14:00–18:00 all year. */
    public static final DutyHours DEFAULT = new DutyHours(List.of(new Season(MonthDay.of(1, 1), List.of(
            new Session(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new Session(LocalTime.of(14, 0), LocalTime.of(18, 0))))));

    public DutyHours {
        seasons = seasons.stream().sorted(Comparator.comparing(Season::from)).toList();
        if (seasons.isEmpty()) {
            throw new IllegalArgumentException("办公时间至少要有一个时段");
        }
    }

    /** A part of the day, Asia/Shanghai. */
    public record Session(LocalTime opens, LocalTime closes) {

        public Session {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("上班时间 " + opens + " 应早于下班时间 " + closes);
            }
        }
    }

    /** The sessions that hold from a day of the year on. */
    public record Season(MonthDay from, List<Session> sessions) {

        public Season {
            sessions = sessions.stream().sorted(Comparator.comparing(Session::opens)).toList();
            if (sessions.isEmpty()) {
                throw new IllegalArgumentException("办公时间至少要有一个时段");
            }
            for (int i = 1; i < sessions.size(); i++) {
                if (sessions.get(i).opens().isBefore(sessions.get(i - 1).closes())) {
                    throw new IllegalArgumentException(
                            "办公时段重叠：" + sessions.get(i - 1).closes() + " 之前又从 " + sessions.get(i).opens() + " 开始");
                }
            }
        }
    }
}
