package org.fengqiao.policy.engine;

import java.util.BitSet;

import org.fengqiao.policy.fact.DemandFact;

/**
 * What a session is given: the demand, and beside it the place where matching rules leave their position. Carrying
 * both together keeps each rule at a single pattern and needs neither a global nor anything static. A demand is given
 * once by itself and once for each kind of event that has happened to it, see {@link Occasion}.
 */
final class Snapshot {

    final DemandFact demand;
    final String occasion;
    final BitSet matched;

    Snapshot(DemandFact demand, String occasion, BitSet matched) {
        this.demand = demand;
        this.occasion = occasion;
        this.matched = matched;
    }
}
