package org.fengqiao.planning.rounds;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.planning.Spot;

/** Walks an order of stops through the day. Minutes are counted from midnight. */
final class Timetable {

    private static final int HOUR = 60;

    private final RoundRule rule;
    private final Spot start;
    private final int from;
    private final int to;
    private final int breakFrom;
    private final int breakTo;

    Timetable(RoundRule rule, Spot start) {
        this.rule = rule;
        this.start = start;
        this.from = minute(rule.from());
        this.to = minute(rule.to());
        this.breakFrom = minute(rule.breakFrom());
        this.breakTo = minute(rule.breakTo());
    }

    /** Visits in this order, or null when one of them comes too late. */
    List<Visit> walk(List<Stop> order) {
        List<Visit> visits = new ArrayList<>();
        int now = from;
        Spot at = start;
        for (Stop stop : order) {
            int metres = at.metres(stop.spot());
            now = Math.max(now + (metres + rule.metresAMinute() - 1) / rule.metresAMinute(), minute(stop.opens()));
            if (now < breakTo && now + stop.minutes() > breakFrom) {
                now = breakTo;
            }
            int end = now + stop.minutes();
            if (end > minute(stop.closes()) || end > to) {
                return null;
            }
            visits.add(new Visit(stop, metres, LocalTime.of(now / HOUR, now % HOUR), LocalTime.of(end / HOUR, end % HOUR)));
            now = end;
            at = stop.spot();
        }
        return visits;
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
        Map<String, Integer> made = new TreeMap<>();
        order.forEach(s -> made.merge(s.kind().name(), 1, Integer::sum));
        int empty = rule.kinds().stream().mapToInt(k -> Math.max(0, k.quota() - made.getOrDefault(k.name(), 0))).sum();
        int over = visits.isEmpty() ? 0 : minute(visits.get(visits.size() - 1).to()) - from;
        int stay = order.stream().mapToInt(Stop::minutes).sum();
        return new Price((int) due.stream().filter(d -> !order.contains(d)).count(), empty,
                over - stay - order.stream().mapToInt(Stop::worth).sum());
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

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / HOUR;
    }
}
