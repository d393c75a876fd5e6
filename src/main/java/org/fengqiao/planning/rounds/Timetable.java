package org.fengqiao.planning.rounds;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.Spot;

/** Walks an order of stops through the day. Minutes are counted from midnight. */
final class Timetable {

    private static final int HOUR = 60;

    private final RoundRule rule;
    private final Spot start;
    private final int from;
    private final int to;
    private final int restFrom;
    private final int restTo;

    Timetable(RoundRule rule, Spot start) {
        this.rule = rule;
        this.start = start;
        this.from = minute(rule.from());
        this.to = minute(rule.to());
        this.restFrom = rule.rest() == null ? to : minute(rule.rest().from());
        this.restTo = rule.rest() == null ? to : minute(rule.rest().to());
    }

    /** Visits in this order, each as early as it can be, or null when one of them comes too late. */
    List<Visit> walk(List<Stop> order) {
        List<Visit> visits = new ArrayList<>();
        int now = from;
        Spot at = start;
        for (Stop stop : order) {
            int end = end(now, way(at, stop), stop);
            if (end < 0) {
                return null;
            }
            visits.add(new Visit(stop, at.metres(stop.spot()), time(end - stop.minutes()), time(end)));
            now = end;
            at = stop.spot();
        }
        return visits;
    }

    /** Minute at which the day begins. */
    int begin() {
        return from;
    }

    /** Minutes on foot. */
    int way(Spot at, Stop stop) {
        return (at.metres(stop.spot()) + rule.metresAMinute() - 1) / rule.metresAMinute();
    }

    /** When a visit ends at the earliest for somebody who sets out {@code now}, or -1. Who sets out later ends no sooner. */
    int end(int now, int way, Stop stop) {
        int begin = earliest(stop, walked(now, way));
        return begin < 0 ? -1 : begin + stop.minutes();
    }

    Spot start() {
        return start;
    }

    /** When somebody arrives who sets out now; what is left of the way when the break begins is walked after it. */
    private int walked(int now, int minutes) {
        if (now >= restFrom && now < restTo) {
            return restTo + minutes;
        }
        return now < restFrom && now + minutes > restFrom ? now + minutes + restTo - restFrom : now + minutes;
    }

    /** The first minute at which the visit can begin, or -1. */
    private int earliest(Stop stop, int arrived) {
        for (Hours hours : stop.hours()) {
            int begin = Math.max(arrived, minute(hours.from()));
            if (begin < restTo && begin + stop.minutes() > restFrom) {
                begin = restTo;
            }
            if (begin + stop.minutes() <= Math.min(to, minute(hours.to()))) {
                return begin;
            }
        }
        return -1;
    }

    /**
     * The price of an order: first due stops that are left out, then places of quotas left empty, then minutes until the
     * round is over less what its visits are worth. {@code null} when it can not be walked.
     */
    Price price(List<Stop> order, List<Stop> due) {
        List<Visit> visits = walk(order);
        if (visits == null) {
            return null;
        }
        return price(order, due, visits.isEmpty() ? from : minute(visits.get(visits.size() - 1).to()));
    }

    /** As {@link #price(List, List)}, of stops in any order whose last visit ends at that minute. */
    Price price(List<Stop> made, List<Stop> due, int end) {
        int empty = 0;
        for (StopKind kind : rule.kinds()) {
            int of = 0;
            for (Stop stop : made) {
                of += stop.kind().name().equals(kind.name()) ? 1 : 0;
            }
            empty += Math.max(0, kind.quota() - of);
        }
        int minutes = end - from;
        int dueMade = 0;
        for (Stop stop : made) {
            minutes -= stop.minutes() + stop.worth();
            dueMade += stop.must() ? 1 : 0;
        }
        return new Price(due.size() - dueMade, empty, minutes);
    }

    /** Compared part by part. */
    record Price(int leftOut, int empty, int minutes) implements Comparable<Price> {

        @Override
        public int compareTo(Price other) {
            int first = Integer.compare(leftOut, other.leftOut);
            int second = first != 0 ? first : Integer.compare(empty, other.empty);
            return second != 0 ? second : Integer.compare(minutes, other.minutes);
        }
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / HOUR, minute % HOUR);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / HOUR;
    }
}
