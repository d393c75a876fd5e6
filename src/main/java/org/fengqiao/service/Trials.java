package org.fengqiao.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.decision.Assessor;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.scenario.Coverage;
import org.fengqiao.decision.scenario.Scenario;
import org.fengqiao.decision.scenario.ScenarioException;
import org.fengqiao.decision.scenario.ScenarioFolder;
import org.fengqiao.decision.scenario.ScenarioResult;
import org.fengqiao.decision.scenario.ScenarioRunner;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.rule.Rule;

/** Every scenario of a rules folder, run once. */
public final class Trials {

    /** Names of the scenarios in which a rule fired, and of those in which it was asked and did not. */
    public record OfRule(List<String> firedBy, List<String> unfiredIn) {
        public OfRule {
            firedBy = List.copyOf(firedBy);
            unfiredIn = List.copyOf(unfiredIn);
        }
    }

    private final List<ScenarioResult> results;
    private final Coverage coverage;
    private final Map<String, OfRule> rules = new HashMap<>();

    private Trials(InForce inForce, List<ScenarioResult> results) {
        this.results = List.copyOf(results);
        this.coverage = Coverage.of(inForce.policies(), results);
        for (Policy policy : inForce.policies().all()) {
            policy.rules().stream().map(Rule::id).forEach(id -> rules.computeIfAbsent(id, this::ofRule));
        }
    }

    /** @throws ScenarioException with every fault of the scenario files */
    public static Trials run(RulesFolder folder, InForce inForce) {
        return run(ScenarioFolder.read(folder.path()), inForce);
    }

    public static Trials run(List<Scenario> scenarios, InForce inForce) {
        ScenarioRunner runner =
                new ScenarioRunner(inForce.policies(), inForce.directory(), new Assessor(new Decider()));
        return new Trials(inForce, scenarios.stream().map(runner::run).toList());
    }

    static Trials none(InForce inForce) {
        return new Trials(inForce, List.of());
    }

    public List<ScenarioResult> results() {
        return results;
    }

    public Coverage coverage() {
        return coverage;
    }

    /** @param id pack/name */
    public OfRule of(String id) {
        return rules.getOrDefault(id, new OfRule(List.of(), List.of()));
    }

    private OfRule ofRule(String id) {
        List<String> fired = new ArrayList<>();
        List<String> unfired = new ArrayList<>();
        for (ScenarioResult result : results) {
            Scenario scenario = result.scenario();
            boolean fires = result.fired().stream().anyMatch(ids -> ids.contains(id));
            if (fires) {
                fired.add(scenario.name());
            } else if (!result.fired().isEmpty()) {
                unfired.add(scenario.name());
            }
        }
        return new OfRule(fired, unfired);
    }
}
