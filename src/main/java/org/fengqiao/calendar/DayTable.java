package org.fengqiao.calendar;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Every day of the years a place has data for, worked out once: lookups and sums over any span cost the same whatever
 * their length. Days are epoch days of Asia/Shanghai; outside the table plain weekends hold and nothing is known.
 */
final class DayTable {

    static final String WEEKEND = "周末";
    static final String MAKE_UP = "调休上班";

    private final long first;
    private final int size;
    private final BitSet working = new BitSet();
    private final BitSet known = new BitSet();
    private final BitSet unchecked = new BitSet();
    private final String[] reasons;
    /** Working days up to and including the day, against a calendar of plain weekends. */
    private final int[] gained;

    /** @param layers from the national one to the most specific; later ones win */
    DayTable(List<? extends Collection<SpecialDay>> layers) {
        TreeMap<LocalDate, SpecialDay> all = new TreeMap<>();
        layers.forEach(layer -> layer.forEach(day -> all.put(day.date(), day)));
        first = all.isEmpty() ? 0 : LocalDate.of(all.firstKey().getYear(), 1, 1).toEpochDay();
        size = all.isEmpty() ? 0
                : (int) (LocalDate.of(all.lastKey().getYear(), 12, 31).toEpochDay() - first + 1);
        reasons = new String[size];
        gained = new int[size];
        for (int i = 0; i < size; i++) {
            boolean weekday = weekday(first + i);
            working.set(i, weekday);
            reasons[i] = weekday ? "" : WEEKEND;
        }
        if (!layers.isEmpty()) {
            markPublishedYears(layers.get(0));
            layers.forEach(layer -> layer.forEach(this::apply));
            known.andNot(unchecked);
        }
        for (int i = 0, sum = 0; i < size; i++) {
            sum += (working.get(i) ? 1 : 0) - (weekday(first + i) ? 1 : 0);
            gained[i] = sum;
        }
    }

    /** A year counts as published once the national file names its National Day: half an entered year does not. */
    private void markPublishedYears(Collection<SpecialDay> national) {
        for (SpecialDay day : national) {
            LocalDate date = day.date();
            if (day.kind() == DayKind.OFF && date.getMonthValue() == 10 && date.getDayOfMonth() == 1) {
                int from = (int) (date.withDayOfYear(1).toEpochDay() - first);
                known.set(from, from + date.lengthOfYear());
            }
        }
    }

    private void apply(SpecialDay day) {
        int i = (int) (day.date().toEpochDay() - first);
        unchecked.set(i, day.kind() == DayKind.VERIFY);
        switch (day.kind()) {
            case OFF -> {
                working.clear(i);
                reasons[i] = day.name();
            }
            case WORK -> {
                reasons[i] = working.get(i) ? reasons[i] : MAKE_UP;
                working.set(i);
            }
            case VERIFY -> { }
        }
    }

    boolean works(long day) {
        return inside(day) ? working.get((int) (day - first)) : weekday(day);
    }

    String reason(long day) {
        return inside(day) ? reasons[(int) (day - first)] : weekday(day) ? "" : WEEKEND;
    }

    /** Whether every day of the span is published and checked; true for an empty span. */
    boolean known(long from, long to) {
        return from > to || inside(from) && inside(to) && known.nextClearBit((int) (from - first)) > to - first;
    }

    /** Working days in (from, to]; negative when {@code to} is earlier. */
    long between(long from, long to) {
        return through(to) - through(from);
    }

    private long through(long day) {
        long monday = day + 3; // the epoch began on a Thursday
        long weekdays = Math.floorDiv(monday, 7L) * 5 + Math.min(Math.floorMod(monday, 7) + 1, 5);
        return weekdays + (size == 0 || day < first ? 0 : gained[(int) Math.min(day - first, size - 1)]);
    }

    private boolean inside(long day) {
        return day >= first && day - first < size;
    }

    private static boolean weekday(long day) {
        return Math.floorMod(day + 3, 7) < 5;
    }
}
