package org.fengqiao.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Role;

/**
 * Requests of the petitioner that came after the window in which they could be made (Arts. 35 and 36). Such a request
 * starts no clock unless a person accepted a good reason for it (event 确认, about the request).
 */
final class Windows {

    static final Windows NONE = new Windows(Map.of(), Set.of());

    private final Map<String, Instant> ends;
    private final Set<String> accepted;

    private Windows(Map<String, Instant> ends, Set<String> accepted) {
        this.ends = ends;
        this.accepted = accepted;
    }

    /** @param end when a limit that began with an event ends, or null while that has not happened */
    static Windows of(Collection<Said<?>> said, List<Resolved.Happened> events,
                      BiFunction<Outcome.May, EventKind, Instant> end) {
        Map<String, Instant> ends = new HashMap<>();
        for (Said<?> each : said) {
            if (each.outcome() instanceof Outcome.May may && may.limit() != null
                    && may.by() instanceof Party.ByRole by && by.role() == Role.PETITIONER) {
                Instant until = end.apply(may, Terms.from(may.from()));
                if (until != null) {
                    // Of two windows the longer one is the petitioner's.
                    ends.merge(may.action(), until, (a, b) -> a.isAfter(b) ? a : b);
                }
            }
        }
        Set<String> accepted = new LinkedHashSet<>();
        events.stream().map(Resolved.Happened::event)
                .filter(e -> e.kind() == EventKind.CONFIRMED && e.result() == EventResult.DONE)
                .map(Event::about).forEach(accepted::add);
        return new Windows(ends, accepted);
    }

    boolean missed(Event event) {
        Instant end = ends.get(event.kind().label());
        return end != null && event.at().isAfter(end) && !accepted.contains(event.kind().label());
    }
}
