package org.fengqiao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fengqiao.decision.Assessor;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.scenario.ScenarioFolder;
import org.fengqiao.decision.scenario.ScenarioRunner;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.engine.CompiledDrl;
import org.fengqiao.policy.engine.Literals;
import org.fengqiao.policy.engine.PlainDrl;
import org.fengqiao.policy.engine.RandomFacts;
import org.fengqiao.policy.engine.RandomRules;
import org.fengqiao.policy.engine.RuleEngine;
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

    private static final Path RULES = Path.of("rules");

    @Test
    void matchesLikeCompiledTextOnRandomRules() {
        Random random = new Random(11);
        List<Rule> rules = new RandomRules(random).rules(120);
        CompiledDrl compiled = new CompiledDrl("random", PlainDrl.of(rules));
        RuleEngine engine = new RuleEngine(rules);
        RandomFacts facts = new RandomFacts(random, RandomRules.TEXTS, RandomRules.NUMBERS, RandomRules.DAYS);
        Set<Rule> everMatched = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            DemandFact demand = facts.demand();
            LocalDate day = RandomRules.DAYS.get(i % RandomRules.DAYS.size());
            List<Rule> matched = matching(compiled, rules, Phase.PAPER, demand, day);
            assertThat(engine.matching(Phase.PAPER, demand, day)).as("%s", demand).isEqualTo(matched);
            everMatched.addAll(matched);
        }
        assertThat(everMatched).hasSizeGreaterThan(rules.size() / 2);
    }

    @TestFactory
    Stream<DynamicTest> matchesLikeCompiledTextOnWhatIsShipped() {
        PolicyBook book = new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY).load(RULES);
        List<RecordingPolicy> policies = book.all().stream().map(RecordingPolicy::new).toList();
        runScenarios(new PolicyBook(policies, List.of()));
        assertThat(policies).flatMap(RecordingPolicy::questions).as("questions of scenarios").isNotEmpty();
        return policies.stream().map(policy -> dynamicTest(policy.pack().name(), () -> conforms(policy)));
    }

    private static void conforms(RecordingPolicy policy) {
        List<Rule> rules = policy.rules();
        CompiledDrl compiled = new CompiledDrl(policy.pack().name(), PlainDrl.of(rules));
        assertThat(policy.questions()).allSatisfy(asked -> assertThat(asked.answer())
                .isEqualTo(matching(compiled, rules, asked.phase(), asked.demand(), asked.day())));
        RandomFacts facts = new Literals(rules).facts(new Random(5));
        Set<Rule> everMatched = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            DemandFact demand = facts.demand();
            LocalDate day = LocalDate.of(2021, 1, 1).plusDays(i);
            Set<Integer> positions = compiled.matching(demand);
            for (Phase phase : Phase.values()) {
                List<Rule> matched = matching(positions, rules, phase, day);
                assertThat(policy.matching(phase, demand, day)).as("%s", demand).isEqualTo(matched);
                everMatched.addAll(matched);
            }
        }
        assertThat(everMatched).hasSizeGreaterThan(rules.size() / 2);
    }

    /** For the questions that the scenarios make the policies answer. */
    private static void runScenarios(PolicyBook policies) {
        Directory directory = DirectoryFolder.read(RULES.resolve("directory"));
        ScenarioRunner runner = new ScenarioRunner(policies, directory, new Assessor(new Decider()));
        ScenarioFolder.read(RULES).forEach(runner::run);
    }

    private static List<Rule> matching(CompiledDrl compiled, List<Rule> rules, Phase phase, DemandFact demand,
                                       LocalDate day) {
        return matching(compiled.matching(demand), rules, phase, day);
    }

    private static List<Rule> matching(Set<Integer> positions, List<Rule> rules, Phase phase, LocalDate day) {
        return IntStream.range(0, rules.size()).filter(positions::contains).mapToObj(rules::get)
                .filter(rule -> rule.phase() == phase && rule.validity().covers(day)).toList();
    }
}
