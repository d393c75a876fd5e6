package org.fengqiao.planning.visits.ledger;

import java.util.List;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.Span;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.setting.Concern;

/** What a leader bears over time: weeks, months, cycles, the whole load, and how close receptions lie. */
final class LeaderBook implements Book {

    private final Tariff tariff;
    private final int[] carried;
    /** Half-days by week or month, receptions by cycle: by number of the span. */
    private final int[] spans;
    private final int[] loads;
    private final int[][] receptions;

    LeaderBook(Tariff tariff, VisitRoster roster, int spanCount, int dayCount) {
        this.tariff = tariff;
        this.carried = roster.getCarried().stream().mapToInt(c -> c.halfDays()).toArray();
        this.spans = new int[spanCount];
        this.loads = new int[carried.length];
        this.receptions = new int[carried.length][dayCount];
    }

    @Override
    public long price(VisitDuty duty, Slot slot) {
        long price = tariff.of(Concern.WEEK_OVERFULL) * more(slot.week(), duty.getLoad())
                + tariff.of(Concern.MONTH_OVERFULL) * more(slot.month(), duty.getLoad());
        if (duty.isCounted() && slot.leader().rank().evenness() > 0) {
            int load = duty.getLoad();
            // (h + load)(h + load + 2 carried) - h (h + 2 carried)
            price += tariff.of(Concern.UNEVEN) * slot.leader().rank().evenness() * load
                    * (2L * loads[slot.leaderIndex()] + load + 2L * carried[slot.leaderIndex()]);
        }
        if (duty.isReception()) {
            price += rarer(slot.quotas()) + tariff.of(Concern.TOO_CLOSE) * closeness(slot);
        }
        return price;
    }

    private int more(Span span, int load) {
        int over = spans[span.number()] - span.limit();
        return Math.max(0, over + load) - Math.max(0, over);
    }

    /** What one more reception in the cycles saves, so never positive for sensible weights. */
    private long rarer(List<Span> quotas) {
        long saved = 0;
        for (Span quota : quotas) {
            int times = spans[quota.number()];
            saved += missing(quota, times + 1) - missing(quota, times);
        }
        return saved;
    }

    private long missing(Span quota, int times) {
        return times == 0 ? tariff.of(Concern.NEVER) * quota.limit()
                : tariff.of(Concern.TOO_RARE) * Math.max(0, quota.limit() - times);
    }

    private long closeness(Slot slot) {
        int[] days = receptions[slot.leaderIndex()];
        int at = slot.dayIndex();
        int spacing = slot.leader().rank().spacing();
        long close = 0;
        for (int gap = 1; gap < spacing; gap++) {
            int around = (at >= gap ? days[at - gap] : 0) + (at + gap < days.length ? days[at + gap] : 0);
            close += (long) around * (spacing - gap);
        }
        return close;
    }

    @Override
    public void enter(VisitDuty duty, Slot slot) {
        count(duty, slot, 1);
    }

    @Override
    public void strike(VisitDuty duty, Slot slot) {
        count(duty, slot, -1);
    }

    private void count(VisitDuty duty, Slot slot, int sign) {
        spans[slot.week().number()] += sign * duty.getLoad();
        spans[slot.month().number()] += sign * duty.getLoad();
        loads[slot.leaderIndex()] += duty.isCounted() ? sign * duty.getLoad() : 0;
        if (duty.isReception()) {
            receptions[slot.leaderIndex()][slot.dayIndex()] += sign;
            for (Span quota : slot.quotas()) {
                spans[quota.number()] += sign;
            }
        }
    }
}
