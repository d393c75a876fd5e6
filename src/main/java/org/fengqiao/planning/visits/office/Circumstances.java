package org.fengqiao.planning.visits.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.planning.visits.setting.Absence;
import org.fengqiao.planning.visits.setting.Closure;
import org.fengqiao.planning.visits.setting.VisitCase;
import org.fengqiao.planning.visits.setting.VisitSetting;

/**
 * What has come up since the settings of a roster were written: illness, closed days, new cases, cases that are no
 * more, meetings that will not take place.
 *
 * @param absences  new ones
 * @param closures  days closed or moved by a late notice
 * @param cases     new ones
 * @param withdrawn ids of cases that need no visit any more
 * @param cancelled absences of the settings that no longer hold, told by post and first day
 */
public record Circumstances(List<Absence> absences, List<Closure> closures, List<EscalatedCase> cases,
                            Set<String> withdrawn, List<Cancelled> cancelled) {

    public static final Circumstances NONE =
            new Circumstances(List.of(), List.of(), List.of(), Set.of(), List.of());

    /** An absence that does not take place. */
    public record Cancelled(String post, LocalDate from) {
    }

    public Circumstances {
        absences = List.copyOf(absences);
        closures = List.copyOf(closures);
        cases = List.copyOf(cases);
        withdrawn = Set.copyOf(withdrawn);
        cancelled = List.copyOf(cancelled);
    }

    public Circumstances and(Circumstances more) {
        Set<String> gone = new TreeSet<>(withdrawn);
        gone.addAll(more.withdrawn);
        return new Circumstances(joined(absences, more.absences), joined(closures, more.closures),
                joined(cases, more.cases), gone, joined(cancelled, more.cancelled));
    }

    /** The settings as they are now. */
    public VisitSetting applied(VisitSetting written) {
        List<Absence> there = new ArrayList<>(written.absences().stream()
                .filter(a -> !cancelled.contains(new Cancelled(a.post(), a.from()))).toList());
        there.addAll(absences);
        List<VisitCase> held = new ArrayList<>(written.cases());
        cases.forEach(c -> {
            held.removeIf(known -> known.id().equals(c.id()));
            held.add(c.in(written));
        });
        held.removeIf(c -> withdrawn.contains(c.id()));
        return written.withAbsences(there).withClosures(joined(written.closures(), closures)).withCases(held);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
