package org.fengqiao.planning.visits.office;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Halves;
import org.fengqiao.planning.visits.setting.Half;

/** The entries of a published roster for one leader or one place. */
public final class CalendarEntries {

    private final OfficeRoster roster;
    private final DutyTable table;
    private final Map<String, Demand> demands;
    private final Map<String, Half> halves;

    public CalendarEntries(OfficeRoster roster, VisitProblem problem) {
        this.roster = roster;
        this.table = new DutyTable(problem);
        this.halves = Halves.of(problem, roster.draft().plan());
        this.demands = problem.demands().stream().collect(Collectors.toMap(Demand::id, Function.identity()));
    }

    /** What the post has, and what it no longer has. */
    public List<CalendarEntry> ofLeader(String post) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (Publicity.Withdrawn gone : roster.publicity().withdrawn()) {
            boolean back = roster.draft().plan().of(gone.duty()).filter(a -> a.post().equals(post)).isPresent();
            if (gone.post().equals(post) && !back) {
                entries.removeIf(e -> e.uid().equals(uid(gone.duty())));
                entries.add(entry(gone.duty(), gone.day(), gone.sequence(), true));
            }
        }
        roster.draft().plan().assignments().forEach((duty, at) -> {
            if (at.post().equals(post)) {
                entries.add(entry(duty, at.day(), roster.publicity().sequence(duty), false));
            }
        });
        return List.copyOf(entries);
    }

    /** What is held at the place. */
    public List<CalendarEntry> ofPlace(String code) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (Demand demand : demands.values()) {
            Assignment at = roster.draft().plan().of(demand.id()).orElse(null);
            if (at != null && !demand.isInField() && demand.head().place().equals(code)) {
                entries.add(entry(demand.id(), at.day(), roster.publicity().sequence(demand.id()), false));
            }
        }
        entries.sort(Comparator.comparing(CalendarEntry::day).thenComparing(CalendarEntry::uid));
        return List.copyOf(entries);
    }

    private CalendarEntry entry(String duty, LocalDate day, int sequence, boolean cancelled) {
        Demand demand = demands.get(duty);
        if (demand == null) {
            return new CalendarEntry(uid(duty), sequence, day, null, "领导接访下访", "", cancelled);
        }
        Half half = halves.getOrDefault(duty, demand.half());
        return new CalendarEntry(uid(duty), sequence, day, table.hours(demand, half).orElse(null),
                demand.form().label() + "（" + half.label() + "）", table.discreetPlace(demand), cancelled);
    }

    /** Ids of duties may hold the number of a case, so the feed gets a name made from them by a hash. */
    private String uid(String duty) {
        return UUID.nameUUIDFromBytes((roster.head().id() + '/' + duty)
                .getBytes(StandardCharsets.UTF_8)) + "@fengqiao";
    }
}
