package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a matter stands after an entry of its log. Holds no personal data of petitioners.
 *
 * @param sequence   the entry
 * @param asOf       instant judged at; never goes back
 * @param receivedAt since when the citizen waits; nothing restarts it
 * @param decision   id of the newest decision
 * @param custody    one per demand
 * @param duties     soonest first, those without end last
 * @param raised     in the order of raising
 * @param revisit    what the citizen said at the newest revisit, or null before one
 * @param nextCheck  when it changes by time alone, or null if it does not
 */
public record Stand(long sequence, Instant asOf, Instant receivedAt, Stage stage, String decision,
                    List<Custody> custody, List<LedgerDuty> duties, List<Raised> raised, List<Lapse> lapses,
                    List<Ended> endings, String mergedInto, Revisit revisit, Instant nextCheck) {

    public Stand {
        custody = List.copyOf(custody);
        duties = List.copyOf(duties);
        raised = List.copyOf(raised);
        lapses = List.copyOf(lapses);
        endings = List.copyOf(endings);
    }

    /** When that ending was reached by every demand, or empty. */
    public Optional<Instant> reached(Ending ending) {
        List<String> demands = custody.stream().map(Custody::demand).toList();
        Stream<Optional<Instant>> times = demands.stream().map(d -> endings.stream()
                .filter(e -> e.demand().equals(d) && e.ending() == ending && e.valid()).map(Ended::at)
                .min(Instant::compareTo));
        List<Optional<Instant>> all = times.toList();
        return all.stream().allMatch(Optional::isPresent)
                ? all.stream().map(Optional::get).max(Instant::compareTo) : Optional.empty();
    }

    /** When it was really closed, or null while it is not: the citizen waits no longer. */
    public Instant closedAt() {
        return !stage.closed() ? null : endings.stream().filter(Ended::valid).map(Ended::at).max(Instant::compareTo)
                .orElse(asOf);
    }

    /** Alerts that the newest entry raised. */
    public List<Raised> justRaised() {
        return raised.stream().filter(r -> r.entry() == sequence).toList();
    }
}
