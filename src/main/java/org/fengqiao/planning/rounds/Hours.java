package org.fengqiao.planning.rounds;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A stretch of one day (Asia/Shanghai): what begins not before {@code from} has ended by {@code to}. */
public record Hours(LocalTime from, LocalTime to) {

    /** @return empty unless written as {@code 09:00-12:00} with the beginning first */
    public static Optional<Hours> parse(String text) {
        String[] ends = text.strip().split("[-–—至]", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        try {
            Hours hours = new Hours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
            return hours.from.isBefore(hours.to) ? Optional.of(hours) : Optional.empty();
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** What lies in both; empty when nothing does. */
    public Optional<Hours> and(Hours other) {
        LocalTime begin = from.isAfter(other.from) ? from : other.from;
        LocalTime end = to.isBefore(other.to) ? to : other.to;
        return begin.isBefore(end) ? Optional.of(new Hours(begin, end)) : Optional.empty();
    }

    public boolean holds(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
