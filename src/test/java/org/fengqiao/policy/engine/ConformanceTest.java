package org.fengqiao.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fengqiao.place.Validity;
import org.fengqiao.policy.PolicyBook;
import org.fengqiao.policy.PolicyLoader;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The engine built from rule models against the same rules compiled from text by Drools itself. */
class ConformanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void matchesLikeCompiledTextOnRandomRules() {
        Random random = new Random(11);
        List<Rule> rules = new RandomRules(random).rules(120).stream().map(ConformanceTest::undated).toList();
        RandomFacts facts = new RandomFacts(random, RandomRules.TEXTS, RandomRules.NUMBERS, RandomRules.DAYS);
        assertThat(compared("random", rules, facts, 1000)).hasSizeGreaterThan(rules.size() / 2);
    }

    @TestFactory
    Stream<DynamicTest> matchesLikeCompiledTextOnWhatIsShipped() {
        PolicyBook book = new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY).load(Path.of("rules"));
        return book.all().stream().map(policy -> dynamicTest(policy.pack().name(), () -> {
            List<Rule> rules = policy.rules().stream().map(ConformanceTest::undated).toList();
            assertThat(compared(policy.pack().name(), rules, new Literals(rules).facts(new Random(5)), 3000))
                    .hasSizeGreaterThan(rules.size() / 2);
        }));
    }

    /** Positions of the rules that matched at least once. */
    private static Set<Integer> compared(String name, List<Rule> rules, RandomFacts facts, int count) {
        CompiledDrl compiled = new CompiledDrl(name, PlainDrl.of(rules));
        RuleEngine engine = new RuleEngine(rules);
        Set<Integer> everMatched = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            DemandFact demand = facts.demand();
            Set<Integer> matched = compiled.matching(demand);
            assertThat(positions(engine, rules, demand)).as("%s", demand).isEqualTo(matched);
            everMatched.addAll(matched);
        }
        return everMatched;
    }

    private static Rule undated(Rule rule) {
        return new Rule(rule.pack(), rule.name(), rule.phase(), rule.basis(), Validity.ALWAYS, null,
                rule.when(), rule.then(), rule.source());
    }

    private static Set<Integer> positions(RuleEngine engine, List<Rule> rules, DemandFact demand) {
        Set<String> names = new TreeSet<>();
        for (Phase phase : Phase.values()) {
            engine.matching(phase, demand, DAY).forEach(rule -> names.add(rule.id()));
        }
        Set<Integer> positions = new TreeSet<>();
        IntStream.range(0, rules.size()).filter(i -> names.contains(rules.get(i).id())).forEach(positions::add);
        return positions;
    }
}
