package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The shipped calendars, and short ways to write what the tests count. */
final class Calendars {

    static final CalendarBook SHIPPED = shipped();
    static final WorkCalendar NATIONAL = SHIPPED.national();

    private Calendars() {
    }

    private static CalendarBook shipped() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> folder = Files.list(Path.of("rules/national/calendar"))) {
            for (Path file : folder.toList()) {
                files.put("national/calendar/" + file.getFileName(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CalendarReading reading = CalendarReader.read(files);
        assertThat(reading.problems()).isEmpty();
        return reading.book();
    }

    /** @param local date and time in Asia/Shanghai, for example 2026-02-12T10:00 */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkCalendar.ZONE).toInstant();
    }

    static String local(Instant at) {
        return at.atZone(WorkCalendar.ZONE).toLocalDateTime().toString();
    }

    /** @param limit for example 5工作日 */
    static TimeLimit limit(String limit) {
        int digits = limit.replaceAll("\\D", "").length();
        return new TimeLimit(Integer.parseInt(limit.substring(0, digits)), ClockUnit.of(limit.substring(digits)));
    }

    static Counting paused(Counting.Span... spans) {
        return new Counting(false, true, false, List.of(spans));
    }

    static Counting.Span span(String from, String to) {
        return new Counting.Span(at(from), to == null ? null : at(to));
    }

    static List<String> days(Deadline deadline) {
        return deadline.skipped().stream().map(s -> s.day() + " " + s.reason()).toList();
    }
}
