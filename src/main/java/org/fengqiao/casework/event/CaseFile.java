package org.fengqiao.casework.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.Matter;

/** The whole log of a matter, in the order of telling, with its newest entry last. Holds personal data. */
public record CaseFile(List<CaseEvent> events) {

    public CaseFile {
        events = List.copyOf(events);
        if (events.isEmpty() || !(events.get(0).what() instanceof Happening.Registered)) {
            throw new IllegalArgumentException("a log begins with registering");
        }
    }

    public CaseFile and(CaseEvent next) {
        List<CaseEvent> all = new ArrayList<>(events);
        all.add(next);
        return new CaseFile(all);
    }

    /** The log as it was when that many entries were told. */
    public CaseFile first(int entries) {
        return new CaseFile(events.subList(0, entries));
    }

    public CaseEvent newest() {
        return events.get(events.size() - 1);
    }

    /** What was done or tried, in the order of telling; with what was taken back. */
    public Stream<Event> acts() {
        return events.stream().flatMap(e -> e.act().stream());
    }

    public Happening.Registered registered() {
        return (Happening.Registered) events.get(0).what();
    }

    /** Places of the acts that were told wrongly and taken back: they count for nothing. */
    public Set<Long> retracted() {
        return events.stream().map(CaseEvent::what).filter(Happening.Retracted.class::isInstance)
                .map(r -> ((Happening.Retracted) r).entry()).collect(Collectors.toSet());
    }

    /** Whether a matter of its own carries the demand as it was at that place of the log. */
    public boolean parted(String demand, long entry) {
        return demand != null && events.stream().anyMatch(e -> e.sequence() > entry
                && e.what() instanceof Happening.Corrected corrected && corrected.parted().contains(demand));
    }

    /** What the matter says today, corrections included, without history. */
    public Matter facts() {
        Matter facts = registered().matter();
        for (CaseEvent event : events) {
            if (event.what() instanceof Happening.Corrected corrected) {
                facts = corrected.matter();
            }
        }
        return facts;
    }

    public Limits limits() {
        return registered().limits();
    }
}
