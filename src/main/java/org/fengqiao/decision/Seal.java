package org.fengqiao.decision;

import java.util.IdentityHashMap;
import java.util.Map;
import org.fengqiao.policy.Policy;

/**
 * Gives decisions of one policy their ids: {@link DecisionId#of}, only faster. Most of a decision's bytes are names and
 * sentences of rules, which are the same in every decision, so their JSON is kept.
 */
final class Seal {

    private final Map<Object, byte[]> known = new IdentityHashMap<>();

    Seal(Policy policy) {
        for (Voice voice : policy.derived(Voices.class, Voices::new).all()) {
            known.put(voice.ref(), DecisionId.canonical(voice.ref()));
            known.put(voice.says(), DecisionId.canonical(voice.says()));
        }
    }

    /** @param decision with an empty id */
    Decision on(Decision decision) {
        return DecisionId.with(decision, DecisionId.hash(decision, known));
    }
}
