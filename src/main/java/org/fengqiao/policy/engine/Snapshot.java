package org.fengqiao.policy.engine;

import java.util.BitSet;

import org.fengqiao.policy.fact.DemandFact;

/**
 * The one object in a session: the demand, and beside it the place where matching rules leave their position. Carrying
 * both together keeps each rule at a single pattern and needs neither a global nor anything static.
 */
final class Snapshot {

    final DemandFact demand;
    final BitSet matched;

    Snapshot(DemandFact demand, int rules) {
        this.demand = demand;
        this.matched = new BitSet(rules);
    }
}
