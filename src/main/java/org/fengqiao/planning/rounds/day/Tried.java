package org.fengqiao.planning.rounds.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.rounds.DayPart;
import org.fengqiao.planning.rounds.Hours;

/** Visits at which nobody was at home since somebody last was, in order. */
record Tried(List<Past> visits) {

    /** @param last day of the last visit that was made, or null */
    static Tried since(LocalDate last, List<Past> own) {
        return new Tried(own.stream().filter(p -> p.outcome() == Outcome.NOT_HOME
                && (last == null || p.day().isAfter(last))).toList());
    }

    boolean isEmpty() {
        return visits.isEmpty();
    }

    /**
     * Parts of the day that were not tried. Once all were, every part but that of the last visit; where nothing is left,
     * the hours stay as they are.
     */
    List<Hours> hours(List<Hours> open, List<DayPart> parts) {
        if (visits.isEmpty()) {
            return open;
        }
        List<Hours> untried = within(open, parts.stream()
                .filter(part -> visits.stream().noneMatch(v -> part.hours().holds(v.at()))).toList());
        Past latest = visits.get(visits.size() - 1);
        List<Hours> other = untried.isEmpty() ? within(open, parts.stream()
                .filter(part -> !part.hours().holds(latest.at())).toList()) : untried;
        return other.isEmpty() ? open : other;
    }

    String reason(List<Hours> hours) {
        Past latest = visits.get(visits.size() - 1);
        boolean same = hours.stream().anyMatch(h -> h.holds(latest.at()));
        return latest.day() + " " + latest.at() + " 不在家" + (same ? "，没有别的时段可去" : "，换时段再去");
    }

    private static List<Hours> within(List<Hours> open, List<DayPart> parts) {
        List<Hours> found = new ArrayList<>();
        open.forEach(h -> parts.forEach(p -> h.and(p.hours()).ifPresent(found::add)));
        return found;
    }
}
