package org.fengqiao.planning.visits.draft;

import java.util.EnumMap;
import java.util.Map;
import org.fengqiao.planning.visits.roster.VisitWeights;
import org.fengqiao.planning.visits.setting.Concern;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** Prices as one number each, so that anything broken outweighs everything that is merely dear. */
final class Tariff {

    static final long BROKEN = 1_000_000_000_000L;

    private final Map<Concern, Long> prices = new EnumMap<>(Concern.class);

    Tariff(VisitWeights weights) {
        for (Concern concern : Concern.values()) {
            HardSoftLongScore weight = weights.of(concern);
            prices.put(concern, weight.hardScore() * BROKEN + weight.softScore());
        }
    }

    long of(Concern concern) {
        return prices.get(concern);
    }
}
