package org.fengqiao.planning.visits.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;

/**
 * What calendars need to know about a published roster.
 *
 * @param published when, by whom, and why so late if it was late
 * @param sequences how often each duty has changed since publication; a duty that never did is left out
 * @param withdrawn where duties no longer are
 */
public record Publicity(Signature published, Map<String, Integer> sequences, List<Withdrawn> withdrawn) {

    /** A duty that left a post on a day. */
    public record Withdrawn(String duty, String post, LocalDate day, int sequence) {
    }

    public Publicity {
        sequences = Collections.unmodifiableMap(new TreeMap<>(sequences));
        withdrawn = List.copyOf(withdrawn);
    }

    static Publicity of(Signature published) {
        return new Publicity(published, Map.of(), List.of());
    }

    public int sequence(String duty) {
        return sequences.getOrDefault(duty, 0);
    }

    Publicity changed(Plan from, Plan to) {
        Map<String, Integer> counted = new TreeMap<>(sequences);
        List<Withdrawn> gone = new ArrayList<>(withdrawn);
        for (DutyChange change : DutyChange.between(from, to)) {
            int sequence = counted.merge(change.duty(), 1, Integer::sum);
            Assignment was = change.was();
            if (was != null && (change.now() == null || !change.now().post().equals(was.post()))) {
                gone.add(new Withdrawn(change.duty(), was.post(), was.day(), sequence));
            }
        }
        return new Publicity(published, counted, gone);
    }
}
