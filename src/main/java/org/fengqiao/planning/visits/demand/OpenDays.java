package org.fengqiao.planning.visits.demand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.setting.Closure;
import org.fengqiao.planning.visits.setting.HolidayTreatment;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** The days of a period on which leaders receive and go out. */
public final class OpenDays {

    /** No holiday closes reception for longer. */
    private static final int LONGEST_REST = 31;

    private final VisitSetting setting;
    private final Period period;
    private final Map<LocalDate, Closure> closures;
    private final Map<LocalDate, Integer> index = new HashMap<>();
    private final List<LocalDate> days;

    public OpenDays(VisitSetting setting, Period period) {
        this.setting = setting;
        this.period = period;
        this.closures = setting.closures().stream().collect(Collectors.toMap(Closure::day, c -> c, (a, b) -> b));
        this.days = period.days().filter(this::isOpen).toList();
        int open = 0;
        for (LocalDate day : period.days().toList()) {
            index.put(day, open);
            open += isOpen(day) ? 1 : 0;
        }
    }

    public Period period() {
        return period;
    }

    /** Every open day, in order. */
    public List<LocalDate> all() {
        return days;
    }

    public boolean isOpen(LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return setting.calendar().isWorkingDay(day) && !closures.containsKey(day)
                && (!weekend || setting.policy().makeUpDays());
    }

    public boolean isClosedByNotice(LocalDate day) {
        return closures.containsKey(day);
    }

    /** Why the day is not open; empty text if it is. */
    public String reason(LocalDate day) {
        if (isOpen(day)) {
            return "";
        }
        Closure closure = closures.get(day);
        return closure != null ? closure.reason() : setting.calendar().reason(day);
    }

    /** Number of open days of the period before this one. */
    public int index(LocalDate day) {
        return index.get(day);
    }

    /** The day itself if it is open, otherwise the one that takes its place; empty when it is cancelled. */
    public Optional<LocalDate> held(LocalDate day, HolidayTreatment treatment) {
        if (isOpen(day)) {
            return Optional.of(day);
        }
        return switch (treatment) {
            case CANCEL -> Optional.empty();
            case POSTPONE -> step(day, 1);
            case ADVANCE -> step(day, -1);
            case MOVE -> Optional.ofNullable(closures.get(day)).map(Closure::movedTo).filter(period::covers);
        };
    }

    /**
     * The open days of a stretch that fall on the weekdays and month days asked for, holidays treated.
     *
     * @param weekdays  empty for any
     * @param monthDays empty for any
     */
    public List<LocalDate> chosen(LocalDate from, LocalDate to, Set<DayOfWeek> weekdays, Set<Integer> monthDays,
                                  HolidayTreatment treatment) {
        boolean any = weekdays.isEmpty() && monthDays.isEmpty();
        Collection<LocalDate> chosen = new TreeSet<>();
        period.days().filter(d -> !d.isBefore(from) && !d.isAfter(to))
                .filter(d -> any ? isOpen(d) : weekdays.contains(d.getDayOfWeek())
                        || monthDays.contains(d.getDayOfMonth()))
                .forEach(d -> held(d, treatment).filter(h -> !h.isBefore(from) && !h.isAfter(to))
                        .ifPresent(chosen::add));
        return List.copyOf(chosen);
    }

    private Optional<LocalDate> step(LocalDate day, int by) {
        LocalDate at = day;
        for (int i = 0; i < LONGEST_REST; i++) {
            at = at.plusDays(by);
            if (isOpen(at)) {
                return period.covers(at) ? Optional.of(at) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
