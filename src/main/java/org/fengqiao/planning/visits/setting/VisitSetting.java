package org.fengqiao.planning.visits.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.input.Areas;

/** Everything that a place has written down. Immutable. */
public record VisitSetting(Policy policy, Areas areas, WorkCalendar calendar, List<Leader> leaders,
                           List<Absence> absences, List<RecurringBlock> blocks, List<Closure> closures,
                           List<VisitPlace> places, List<VisitCase> cases, List<ThemedWeek> themes,
                           Map<Concern, Weight> weights) {

    public VisitSetting {
        leaders = List.copyOf(leaders);
        absences = List.copyOf(absences);
        blocks = List.copyOf(blocks);
        closures = List.copyOf(closures);
        places = List.copyOf(places);
        cases = List.copyOf(cases);
        themes = List.copyOf(themes);
        weights = Map.copyOf(weights);
    }

    public Optional<Leader> leader(String post) {
        return leaders.stream().filter(l -> l.post().equals(post)).findFirst();
    }

    public Optional<VisitPlace> place(String code) {
        return places.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** Every body that is named: those of the leaders, of the cases and of the themed weeks. */
    public SortedSet<String> bodies() {
        SortedSet<String> named = new TreeSet<>();
        leaders.forEach(l -> named.add(l.body()));
        cases.forEach(c -> named.addAll(c.bodies()));
        themes.forEach(t -> named.addAll(t.bodies()));
        named.remove("");
        return named;
    }

    /** When the halves of a day are held there. @param code of the place; for a field visit empty */
    public OfficeHours hours(String code) {
        return place(code).map(VisitPlace::hours).orElse(OfficeHours.UNSET).or(policy.hours());
    }

    public VisitSetting withAbsences(List<Absence> others) {
        return new VisitSetting(policy, areas, calendar, leaders, others, blocks, closures, places, cases, themes,
                weights);
    }

    public VisitSetting withClosures(List<Closure> others) {
        return new VisitSetting(policy, areas, calendar, leaders, absences, blocks, others, places, cases, themes,
                weights);
    }

    public VisitSetting withCases(List<VisitCase> others) {
        return new VisitSetting(policy, areas, calendar, leaders, absences, blocks, closures, places, others, themes,
                weights);
    }

    public VisitSetting withWeights(Map<Concern, Weight> others) {
        return new VisitSetting(policy, areas, calendar, leaders, absences, blocks, closures, places, cases, themes,
                others);
    }
}
