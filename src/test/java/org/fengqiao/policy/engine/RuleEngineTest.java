package org.fengqiao.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;
import org.junit.jupiter.api.Test;

class RuleEngineTest {

    @Property(tries = 50)
    void findsWhatPlainEvaluationFinds(@ForAll long seed, @ForAll boolean crowded) {
        Random random = new Random(seed);
        RandomRules any = new RandomRules(random);
        RandomRules paths = crowded ? any.onFewPaths(1 + random.nextInt(6)) : any;
        findsWhatPlainEvaluationFinds(paths.rules(1 + random.nextInt(300)), random);
    }

    @Property(tries = 20)
    void findsRulesThatWaitForAnEvent(@ForAll long seed) {
        Random random = new Random(seed);
        findsWhatPlainEvaluationFinds(new RandomRules(random).waiting(1 + random.nextInt(100)), random);
    }

    private static void findsWhatPlainEvaluationFinds(List<Rule> rules, Random random) {
        RuleEngine engine = new RuleEngine(rules);
        for (DemandFact demand : demands(random, 150)) {
            LocalDate day = RandomRules.DAYS.get(random.nextInt(RandomRules.DAYS.size()));
            assertThat(engine.matching(Phase.PAPER, demand, day)).isEqualTo(plainly(rules, demand, day));
        }
    }

    @Test
    void answersTheSameToManyThreadsAtOnce() throws Exception {
        Random random = new Random(7);
        List<Rule> rules = new RandomRules(random).rules(200);
        List<DemandFact> demands = demands(random, 200);
        RuleEngine engine = new RuleEngine(rules);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Boolean> all = () -> RandomRules.DAYS.stream().allMatch(day -> demands.stream().allMatch(
                    demand -> engine.matching(Phase.PAPER, demand, day).equals(plainly(rules, demand, day))));
            for (var answer : threads.invokeAll(List.of(all, all, all, all, all, all))) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void loadsNoClassPerRule() {
        List<Rule> rules = new RandomRules(new Random(1)).rules(600);
        DemandFact demand = demands(new Random(2), 1).get(0);
        new RuleEngine(rules).matching(Phase.PAPER, demand, RandomRules.DAYS.get(0));
        List<Rule> others = new RandomRules(new Random(3)).rules(600);
        long before = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        new RuleEngine(others).matching(Phase.PAPER, demand, RandomRules.DAYS.get(0));
        assertThat(ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() - before).isLessThan(60);
    }

    @Test
    void hasNoRulesOutsideTheirDays() {
        Rule always = new RandomRules(new Random(4)).rules(1).get(0);
        assertThat(new RuleEngine(List.of()).matching(Phase.PAPER, demands(new Random(5), 1).get(0),
                LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(new RuleEngine(List.of(always)).matching(Phase.LIMIT, demands(new Random(5), 1).get(0),
                LocalDate.of(2026, 1, 1))).isEmpty();
    }

    private static List<DemandFact> demands(Random random, int count) {
        RandomFacts facts = new RandomFacts(random, RandomRules.TEXTS, RandomRules.NUMBERS, RandomRules.DAYS);
        return IntStream.range(0, count).mapToObj(i -> facts.demand()).toList();
    }

    private static List<Rule> plainly(List<Rule> rules, DemandFact demand, LocalDate day) {
        Stream<Rule> inForce = rules.stream().filter(rule -> rule.validity().covers(day));
        return inForce.filter(rule -> rule.when().holds(demand)).toList();
    }
}
