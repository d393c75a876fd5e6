package org.fengqiao.planning.visits.ledger;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.setting.Concern;

/** What a leader has on one day: two places at once, more than fits, townships to travel to. */
final class DayBook implements Book {

    private final long sameHalf;
    private final long overfull;
    private final long twoAreas;
    private final long trip;
    private final List<List<VisitDuty>> days = new ArrayList<>();

    DayBook(Tariff tariff, int slots) {
        this.sameHalf = tariff.of(Concern.SAME_HALF_TWICE);
        this.overfull = tariff.of(Concern.DAY_OVERFULL);
        this.twoAreas = tariff.of(Concern.TWO_AREAS_A_DAY);
        this.trip = tariff.of(Concern.TRIPS);
        for (int i = 0; i < slots; i++) {
            days.add(new ArrayList<>(2));
        }
    }

    @Override
    public long price(VisitDuty duty, Slot slot) {
        List<VisitDuty> there = days.get(slot.number());
        long price = 0;
        int halves = 0;
        boolean travels = false;
        boolean sameTownship = false;
        for (int i = 0; i < there.size(); i++) {
            VisitDuty other = there.get(i);
            halves += other.getLoad();
            price += duty.getHalf().overlaps(other.getHalf()) ? sameHalf : 0;
            travels |= other.isField();
            sameTownship |= other.getTrip().equals(duty.getTrip());
        }
        price += overfull * (over(halves + duty.getLoad(), slot) - over(halves, slot));
        if (duty.isField() && !sameTownship) {
            price += trip + (travels ? twoAreas : 0);
        }
        return price;
    }

    private static int over(int halves, Slot slot) {
        return Math.max(0, halves - slot.freeHalves());
    }

    @Override
    public void enter(VisitDuty duty, Slot slot) {
        days.get(slot.number()).add(duty);
    }

    @Override
    public void strike(VisitDuty duty, Slot slot) {
        days.get(slot.number()).remove(duty);
    }
}
