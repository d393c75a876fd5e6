package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.decision.Assessment;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.Matter;

/**
 * Duties that were owed once and that rules no longer ask for. Rules do not look at the time, so what was ever owed
 * follows from the acts in their true order: the same whatever order they were told in.
 */
final class OnceOwed {

    /** @param goneBy label of the entry after which rules did not ask for it any more */
    record Gone(String demand, Duty duty, Instant goneAt, String goneBy) {
    }

    private final Assessing assessing;
    private final CaseFile file;

    OnceOwed(Assessing assessing, CaseFile file) {
        this.assessing = assessing;
        this.file = file;
    }

    /** @param before null at the first entry */
    List<Gone> gone(Stand before, Assessment newest) {
        Set<String> owed = Assessing.duties(newest).keySet();
        List<Gone> gone = before == null ? List.of() : late() ? scanned(newest) : followed(before);
        return gone.stream().filter(g -> !owed.contains(g.duty().id()) && !parted(g)).toList();
    }

    /** What was owed for a demand that is carried elsewhere now is owed there. */
    private boolean parted(Gone gone) {
        return file.events().stream().anyMatch(e -> e.what() instanceof Happening.Corrected corrected
                && corrected.parted().contains(gone.demand()) && !gone.goneAt().isAfter(e.recordedAt()));
    }

    /** Whether the newest entry tells of an act before others that are known already, or that one never was. */
    private boolean late() {
        CaseEvent newest = file.newest();
        return newest.told(Happening.Retracted.class) || newest.told(Happening.Act.class) && file.events().stream().anyMatch(e -> e != newest
                && changes(e) && time(e).compareTo(time(newest)) >= 0);
    }

    private List<Gone> followed(Stand before) {
        CaseEvent newest = file.newest();
        return before.duties().stream().filter(d -> d.goneAt() != null || started(d.duty()))
                .map(d -> d.goneAt() != null ? new Gone(d.demand(), d.duty(), d.goneAt(), d.goneBy())
                        : new Gone(d.demand(), d.duty(), time(newest), label(newest))).toList();
    }

    /** Walks through acts and corrections in their true order. */
    private List<Gone> scanned(Assessment newest) {
        Matter facts = file.registered().matter();
        Map<String, Gone> gone = new LinkedHashMap<>();
        Map<String, Assessing.OfDemand> owed = Assessing.duties(assessing.assess(facts, newest.now()));
        List<CaseEvent> acts = new ArrayList<>();
        for (CaseEvent change : timeline()) {
            if (change.what() instanceof Happening.Corrected corrected) {
                facts = corrected.matter();
            } else {
                acts.add(change);
            }
            Map<String, Assessing.OfDemand> next =
                    Assessing.duties(assessing.assess(Acts.byTrueTime(facts, acts), newest.now()));
            owed.forEach((id, was) -> {
                if (!next.containsKey(id) && started(was.duty())) {
                    gone.put(id, new Gone(was.demand(), was.duty(), time(change), label(change)));
                }
            });
            gone.keySet().removeAll(next.keySet());
            owed = next;
        }
        return List.copyOf(gone.values());
    }

    /** Acts in their own total order, and corrections between them when they were made. */
    private List<CaseEvent> timeline() {
        List<CaseEvent> all = new ArrayList<>(new Acts(file).inOrder());
        file.events().stream().filter(e -> e.told(Happening.Corrected.class)).forEach(correction -> {
            int place = 0;
            while (place < all.size() && !time(all.get(place)).isAfter(time(correction))) {
                place++;
            }
            all.add(place, correction);
        });
        return all;
    }

    private static boolean changes(CaseEvent event) {
        return event.told(Happening.Act.class) || event.told(Happening.Corrected.class);
    }

    private static Instant time(CaseEvent event) {
        return event.told(Happening.Act.class) ? Acts.trueTime(event) : event.recordedAt();
    }

    private static boolean started(Duty duty) {
        return duty.state() != DutyState.WAITING;
    }

    private static String label(CaseEvent event) {
        return event.kind().label();
    }
}
