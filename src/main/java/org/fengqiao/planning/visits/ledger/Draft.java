package org.fengqiao.planning.visits.ledger;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;

/** Places what is still open, the scarcest duty first, then looks at each once more until nothing gets cheaper. */
public final class Draft {

    private static final int SWEEPS = 8;

    private Draft() {
    }

    /** A slot for every duty that has none, in order of the duties. The roster is not changed; same roster, same draft. */
    public static Map<VisitDuty, Slot> of(VisitRoster roster) {
        List<VisitDuty> open = roster.getDuties().stream().filter(d -> d.getSlot() == null)
                .sorted(Comparator.comparingInt((VisitDuty d) -> d.getCandidates().size())
                        .thenComparingInt(VisitDuty::getNumber)).toList();
        Ledger ledger = new Ledger(roster);
        open.forEach(d -> ledger.enter(d, cheapest(ledger, d)));
        boolean better = true;
        for (int sweep = 0; better && sweep < SWEEPS; sweep++) {
            better = false;
            for (VisitDuty duty : open) {
                better |= isMoved(ledger, duty);
            }
        }
        Map<VisitDuty, Slot> draft = new LinkedHashMap<>();
        roster.getDuties().stream().filter(d -> d.getSlot() == null).forEach(d -> draft.put(d, ledger.at(d)));
        return draft;
    }

    private static boolean isMoved(Ledger ledger, VisitDuty duty) {
        Slot was = ledger.at(duty);
        ledger.strike(duty);
        Slot now = cheapest(ledger, duty);
        boolean cheaper = ledger.price(duty, now) < ledger.price(duty, was);
        ledger.enter(duty, cheaper ? now : was);
        return cheaper;
    }

    private static Slot cheapest(Ledger ledger, VisitDuty duty) {
        Slot best = null;
        long least = Long.MAX_VALUE;
        for (Slot slot : duty.getCandidates()) {
            long price = ledger.price(duty, slot);
            if (price < least) {
                least = price;
                best = slot;
            }
        }
        return best;
    }
}
