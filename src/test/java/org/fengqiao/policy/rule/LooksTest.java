package org.fengqiao.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.fengqiao.policy.engine.RandomFacts;
import org.fengqiao.policy.engine.RandomRules;
import org.fengqiao.policy.fact.DemandFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a trace shows is what an explanation shows. */
class LooksTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsWhatTheExplanationReads(long seed) {
        Random random = new Random(seed);
        RandomFacts facts = new RandomFacts(random, RandomRules.TEXTS, RandomRules.NUMBERS, RandomRules.DAYS);
        for (Rule rule : new RandomRules(random).rules(300)) {
            DemandFact demand = facts.demand();
            assertThat(rule.when().looked(demand)).isEqualTo(rule.when().explain(demand).allLooked());
        }
    }
}
