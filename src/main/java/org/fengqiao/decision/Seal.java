package org.fengqiao.decision;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.policy.Policy;

/**
 * Gives decisions of one policy their ids: {@link DecisionId#of}, only faster. Most of a decision's bytes are names and
 * sentences of rules, which are the same in every decision, so their JSON is kept.
 */
final class Seal {

    private final Map<Object, byte[]> known = new IdentityHashMap<>();

    Seal(Policy policy) {
        List<String> unmodelled = policy.derived(Caveats.class, Caveats::new).unmodelled();
        known.put(unmodelled, DecisionId.canonical(unmodelled));
        for (Actions.Told told : policy.derived(Actions.class, Actions::new).all()) {
            known.put(told.evidence(), DecisionId.canonical(told.evidence()));
        }
        for (Voice voice : policy.derived(Voices.class, Voices::new).all()) {
            known.put(voice.ref(), voice.json().ref());
        }
    }

    /**
     * @param decision with an empty id
     * @param traces   one per demand, the same as in the decision
     */
    Decision on(Decision decision, List<TraceBook> traces) {
        return DecisionId.with(decision, DecisionId.hash(decision, known, traces));
    }
}
