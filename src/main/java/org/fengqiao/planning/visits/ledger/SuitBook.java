package org.fengqiao.planning.visits.ledger;

import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.Fit;
import org.fengqiao.planning.visits.roster.Published;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.setting.Concern;

/** How well the leader and the day suit the duty, whatever else is placed. */
final class SuitBook implements Book {

    private final Tariff tariff;

    SuitBook(Tariff tariff) {
        this.tariff = tariff;
    }

    @Override
    public long price(VisitDuty duty, Slot slot) {
        Fit fit = duty.getFit(slot);
        long price = tariff.of(Concern.NOT_BOUND_LEADER) * fit.unbound()
                + tariff.of(Concern.RANK_TOO_HIGH) * fit.rankExcess();
        if (fit.offPortfolio()) {
            price += tariff.of(Concern.OFF_PORTFOLIO);
        }
        if (fit.handedOver()) {
            price += tariff.of(Concern.HANDED_OVER);
        }
        if (duty.getObjection(slot) != null) {
            price += tariff.of(Concern.UNWISHED_DAY);
        }
        return price + changed(duty.getPublished(), slot);
    }

    private long changed(Published published, Slot slot) {
        if (published == null) {
            return 0;
        }
        long leader = published.isBy(slot.leader()) ? 0 : published.isSubstitutedBy(slot.leader()) ? 1 : 2;
        return leader * tariff.of(Concern.CHANGED_LEADER)
                + (published.day().equals(slot.day()) ? 0 : tariff.of(Concern.CHANGED_DAY));
    }

    @Override
    public void enter(VisitDuty duty, Slot slot) {
        // nothing here depends on what else is placed
    }

    @Override
    public void strike(VisitDuty duty, Slot slot) {
        // nothing here depends on what else is placed
    }
}
