package org.fengqiao.planning.visits.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.setting.Concern;
import org.fengqiao.planning.visits.setting.VisitCase;

/** The visits of a case that is visited more than once: one holder, different days. */
final class CaseBook implements Book {

    private final long severalHolders;
    private final long sameDay;
    private final Map<String, List<Slot>> visits = new HashMap<>();

    CaseBook(Tariff tariff) {
        this.severalHolders = tariff.of(Concern.SEVERAL_HOLDERS);
        this.sameDay = tariff.of(Concern.SAME_DAY_CASE);
    }

    @Override
    public long price(VisitDuty duty, Slot slot) {
        VisitCase held = duty.getDemand().kase();
        if (held == null || held.visits() < 2) {
            return 0;
        }
        List<Slot> others = visits.getOrDefault(held.id(), List.of());
        long price = others.stream().filter(s -> s.day().equals(slot.day())).count() * sameDay;
        boolean another = !others.isEmpty() && others.stream().noneMatch(s -> s.leader().equals(slot.leader()));
        return price + (another ? severalHolders : 0);
    }

    @Override
    public void enter(VisitDuty duty, Slot slot) {
        VisitCase held = duty.getDemand().kase();
        if (held != null && held.visits() > 1) {
            visits.computeIfAbsent(held.id(), id -> new ArrayList<>()).add(slot);
        }
    }

    @Override
    public void strike(VisitDuty duty, Slot slot) {
        VisitCase held = duty.getDemand().kase();
        if (held != null && held.visits() > 1) {
            visits.get(held.id()).remove(slot);
        }
    }
}
