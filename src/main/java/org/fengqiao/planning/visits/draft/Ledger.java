package org.fengqiao.planning.visits.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.Span;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;

/** All books of one roster, begun with what the roster already has. Leaves the roster itself as it is. */
final class Ledger {

    private final Map<VisitDuty, Slot> placed = new HashMap<>();
    private final List<Book> books;

    Ledger(VisitRoster roster) {
        int slots = 0;
        int spans = 0;
        int days = 0;
        for (VisitDuty duty : roster.getDuties()) {
            for (Slot slot : duty.getCandidates()) {
                slots = Math.max(slots, slot.number() + 1);
                days = Math.max(days, slot.dayIndex() + 1);
                spans = Math.max(spans, Math.max(last(slot.quota()), Math.max(last(slot.week()), last(slot.month()))));
            }
        }
        Tariff tariff = new Tariff(roster.getWeights());
        books = List.of(new DayBook(tariff, slots), new LeaderBook(tariff, roster, spans, days),
                new PlaceBook(tariff, roster), new CaseBook(tariff), new SuitBook(tariff));
        roster.getDuties().stream().filter(d -> d.getSlot() != null).forEach(d -> enter(d, d.getSlot()));
    }

    private static int last(Span span) {
        return span == null ? 0 : span.number() + 1;
    }

    /** Where the duty is; null for nowhere. */
    Slot at(VisitDuty duty) {
        return placed.get(duty);
    }

    /** What the duty, which must not be placed, would add there (see {@link Tariff}). */
    long price(VisitDuty duty, Slot slot) {
        long price = 0;
        for (int i = 0; i < books.size(); i++) {
            price += books.get(i).price(duty, slot);
        }
        return price;
    }

    void enter(VisitDuty duty, Slot slot) {
        placed.put(duty, slot);
        books.forEach(b -> b.enter(duty, slot));
    }

    void strike(VisitDuty duty) {
        Slot slot = placed.remove(duty);
        books.forEach(b -> b.strike(duty, slot));
    }
}
