package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Matter;

/** The acts of a log but those taken back and those of demands that were parted, ready to be judged by true or by recorded time. */
final class Acts {

    private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());
    /**
     * By true time. Acts of one second that were told as they happened stand as they were told, before those told later;
     * these stand in an order that does not depend on who told them first.
     */
    private static final Comparator<CaseEvent> TRUE_ORDER = Comparator.comparing(Acts::trueTime)
            .thenComparing(e -> !atOnce(e)).thenComparing(e -> atOnce(e) ? e.sequence() : 0)
            .thenComparing(e -> act(e).kind()).thenComparing(e -> act(e).result())
            .thenComparing(e -> act(e).demand(), TEXT).thenComparing(e -> act(e).body(), TEXT)
            .thenComparing(e -> act(e).post(), TEXT).thenComparing(e -> act(e).about(), TEXT)
            .thenComparing(e -> act(e).value(), TEXT);

    private final List<CaseEvent> inOrder;
    private final Set<Long> approved;

    Acts(CaseFile file) {
        Set<Long> retracted = file.retracted();
        this.inOrder = file.events().stream().filter(e -> e.act().isPresent()
                && !retracted.contains(e.sequence()) && !file.parted(act(e).demand(), e.sequence())).sorted(TRUE_ORDER).toList();
        this.approved = file.events().stream().filter(e -> e.told(Happening.TimeApproved.class))
                .map(e -> ((Happening.TimeApproved) e.what()).entry()).collect(Collectors.toSet());
    }

    /** In the order of true times. */
    List<CaseEvent> inOrder() {
        return inOrder;
    }

    /** Of an entry that tells one. */
    static Event act(CaseEvent event) {
        return event.act().orElseThrow();
    }

    /** An extension counts when it was recorded: told after the deadline it is void, whatever it says of itself. */
    static Instant trueTime(CaseEvent event) {
        return act(event).kind() == EventKind.EXTENSION_APPROVED ? event.recordedAt() : event.at();
    }

    private static boolean atOnce(CaseEvent event) {
        return event.at().equals(event.recordedAt());
    }

    /** Whether the true time of the entry may be used for rates. */
    boolean evidenced(CaseEvent event) {
        return event.proof().timed() || approved.contains(event.sequence())
                || atOnce(event);
    }

    boolean allAtOnce() {
        return inOrder.stream().allMatch(e -> trueTime(e).equals(e.recordedAt()));
    }

    static Matter byTrueTime(Matter facts, List<CaseEvent> acts) {
        return facts.withHistory(acts.stream().map(e -> at(act(e), trueTime(e))).toList());
    }

    Matter byTrueTime(Matter facts) {
        return byTrueTime(facts, inOrder);
    }

    Matter byRecordedTime(Matter facts) {
        List<Event> history = new ArrayList<>();
        inOrder.forEach(e -> history.add(at(act(e), e.recordedAt())));
        return facts.withHistory(history);
    }

    private static Event at(Event e, Instant at) {
        return new Event(e.kind(), at, null, e.body(), e.post(), e.demand(), e.result(), e.about(), e.value(),
                e.days(), e.until(), e.note());
    }
}
