package org.fengqiao.planning.visits.ledger;

import org.fengqiao.planning.visits.roster.VisitWeights;
import org.fengqiao.planning.visits.setting.Concern;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** Prices as one number each, so that anything broken outweighs everything that is merely dear. */
final class Tariff {

    static final long BROKEN = 1_000_000_000_000L;

    private final long[] prices = new long[Concern.values().length];

    Tariff(VisitWeights weights) {
        for (Concern concern : Concern.values()) {
            HardSoftLongScore weight = weights.of(concern);
            prices[concern.ordinal()] = weight.hardScore() * BROKEN + weight.softScore();
        }
    }

    long of(Concern concern) {
        return prices[concern.ordinal()];
    }
}
