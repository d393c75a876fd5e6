package org.fengqiao.planning.visits.ledger;

import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.Span;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;

/** All books of one roster, begun with what the roster already has. Leaves the roster itself as it is. */
final class Ledger {

    private final Slot[] placed;
    private final Book[] books;

    Ledger(VisitRoster roster) {
        int duties = 0;
        int slots = 0;
        int spans = 0;
        int days = 0;
        for (VisitDuty duty : roster.getDuties()) {
            duties = Math.max(duties, duty.getNumber() + 1);
            for (Slot slot : duty.getCandidates()) {
                slots = Math.max(slots, slot.number() + 1);
                days = Math.max(days, slot.dayIndex() + 1);
                spans = Math.max(spans, Math.max(last(slot.week()), last(slot.month())));
                for (Span quota : slot.quotas()) {
                    spans = Math.max(spans, last(quota));
                }
            }
        }
        placed = new Slot[duties];
        Tariff tariff = new Tariff(roster.getWeights());
        books = new Book[] {new DayBook(tariff, slots), new LeaderBook(tariff, roster, spans, days),
                new PlaceBook(tariff, roster), new CaseBook(tariff), new SuitBook(tariff)};
        roster.getDuties().stream().filter(d -> d.getSlot() != null).forEach(d -> enter(d, d.getSlot()));
    }

    private static int last(Span span) {
        return span.number() + 1;
    }

    /** Where the duty is; null for nowhere. */
    Slot at(VisitDuty duty) {
        return placed[duty.getNumber()];
    }

    /** What the duty, which must not be placed, would add there (see {@link Tariff}). */
    long price(VisitDuty duty, Slot slot) {
        long price = 0;
        for (Book book : books) {
            price += book.price(duty, slot);
        }
        return price;
    }

    void enter(VisitDuty duty, Slot slot) {
        placed[duty.getNumber()] = slot;
        for (Book book : books) {
            book.enter(duty, slot);
        }
    }

    void strike(VisitDuty duty) {
        Slot slot = placed[duty.getNumber()];
        placed[duty.getNumber()] = null;
        for (Book book : books) {
            book.strike(duty, slot);
        }
    }
}
