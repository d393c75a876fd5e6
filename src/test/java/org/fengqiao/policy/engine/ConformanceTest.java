package org.fengqiao.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.fengqiao.place.Validity;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;
import org.junit.jupiter.api.Test;

/** The engine built from rule models against the same rules compiled from text by Drools itself. */
class ConformanceTest {

    @Test
    void matchesLikeCompiledTextOnRandomRules() {
        Random random = new Random(11);
        List<Rule> rules = new RandomRules(random).rules(120);
        CompiledDrl compiled = new CompiledDrl("random", PlainDrl.of(rules));
        RandomFacts facts = new RandomFacts(random, RandomRules.TEXTS, RandomRules.NUMBERS, RandomRules.DAYS);
        RuleEngine engine = new RuleEngine(rules.stream().map(ConformanceTest::undated).toList());
        Set<Integer> everMatched = new TreeSet<>();
        for (int i = 0; i < 1000; i++) {
            DemandFact demand = facts.demand();
            Set<Integer> matched = compiled.matching(demand);
            assertThat(positions(engine, rules, demand)).as("%s", demand).isEqualTo(matched);
            everMatched.addAll(matched);
        }
        assertThat(everMatched).hasSizeGreaterThan(rules.size() / 2);
    }

    private static Rule undated(Rule rule) {
        return new Rule(rule.pack(), rule.name(), rule.phase(), rule.basis(), Validity.ALWAYS, null,
                rule.when(), rule.then(), rule.source());
    }

    private static Set<Integer> positions(RuleEngine engine, List<Rule> rules, DemandFact demand) {
        Set<String> names = new TreeSet<>();
        for (Phase phase : Phase.values()) {
            engine.matching(phase, demand, RandomRules.DAYS.get(0)).forEach(rule -> names.add(rule.id()));
        }
        Set<Integer> positions = new TreeSet<>();
        IntStream.range(0, rules.size()).filter(i -> names.contains(rules.get(i).id())).forEach(positions::add);
        return positions;
    }
}
