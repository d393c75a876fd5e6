package org.fengqiao.planning.visits.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.fengqiao.planning.visits.roster.VisitDuty;

/** Duties with which it is worth changing places: of one township, one field, one arrangement. */
final class Pools {

    private final Map<String, List<VisitDuty>> pools = new HashMap<>();
    private final Map<VisitDuty, List<List<VisitDuty>>> of = new HashMap<>();

    Pools(List<VisitDuty> duties) {
        for (VisitDuty duty : duties) {
            join(duty, "arrangement " + duty.getDemand().head().name());
            if (duty.isField()) {
                join(duty, "township " + duty.getTrip());
            }
            if (!duty.getDemand().field().isEmpty()) {
                join(duty, "field " + duty.getDemand().field());
            }
        }
    }

    private void join(VisitDuty duty, String name) {
        List<VisitDuty> pool = pools.computeIfAbsent(name, n -> new ArrayList<>());
        pool.add(duty);
        of.computeIfAbsent(duty, d -> new ArrayList<>(3)).add(pool);
    }

    /** A duty to change places with; may be the same one. */
    VisitDuty partner(VisitDuty duty, RandomGenerator random) {
        List<List<VisitDuty>> mine = of.get(duty);
        List<VisitDuty> pool = mine.get(random.nextInt(mine.size()));
        return pool.get(random.nextInt(pool.size()));
    }
}
