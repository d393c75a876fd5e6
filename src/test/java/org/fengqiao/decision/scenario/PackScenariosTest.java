package org.fengqiao.decision.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.decision.Assessor;
import org.fengqiao.decision.Decider;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.PolicyBook;
import org.fengqiao.policy.PolicyLoader;
import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every scenario of every pack that ships, and what they leave untried. */
class PackScenariosTest {

    private static final Path RULES = Path.of("rules");

    private static PolicyBook policies;
    private static ScenarioRunner runner;
    private static List<Scenario> scenarios;

    @BeforeAll
    static void load() {
        policies = new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY).load(RULES);
        runner = new ScenarioRunner(policies, DirectoryFolder.read(RULES.resolve("directory")),
                new Assessor(new Decider()));
        scenarios = ScenarioFolder.read(RULES);
    }

    @TestFactory
    Stream<DynamicTest> scenario() {
        return scenarios.stream().map(s -> DynamicTest.dynamicTest(s.pack() + " · " + s.name(), () ->
                assertThat(runner.run(s).differences()).as(s.position()).isEmpty()));
    }

    @Test
    void scenariosTryEveryRuleBothWays() {
        Coverage coverage = Coverage.of(policies, scenarios.stream().map(runner::run).toList());
        assertThat(coverage.neverFired()).as("no scenario fires these rules").isEmpty();
        assertThat(coverage.alwaysFired()).as("no scenario leaves these rules unfired").isEmpty();
    }
}
