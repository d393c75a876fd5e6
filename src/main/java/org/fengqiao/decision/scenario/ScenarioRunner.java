package org.fengqiao.decision.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.Assessment;
import org.fengqiao.decision.Assessor;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.MatterException;
import org.fengqiao.decision.MatterProblem;
import org.fengqiao.place.Directory;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.PolicyBook;

/** Runs scenarios against the policies of a rules folder. */
public final class ScenarioRunner {

    private final PolicyBook policies;
    private final Directory directory;
    private final Assessor assessor;

    public ScenarioRunner(PolicyBook policies, Directory directory, Assessor assessor) {
        this.policies = policies;
        this.directory = directory;
        this.assessor = assessor;
    }

    public ScenarioResult run(Scenario scenario) {
        Optional<Policy> policy = policies.find(scenario.policy());
        if (policy.isEmpty()) {
            return failed(scenario, List.of("没有名为「" + scenario.policy() + "」的规则包"));
        }
        try {
            Assessment assessment = assessor.assess(scenario.matter(), scenario.now(), scenario.law(), policy.get(),
                    directory);
            return new ScenarioResult(scenario, differences(scenario, assessment), assessment,
                    assessment.decision().demands().stream().map(ScenarioRunner::fired).toList());
        } catch (MatterException e) {
            return failed(scenario, differences(scenario, e.problems()));
        } catch (IllegalArgumentException e) {
            return failed(scenario, List.of(e.getMessage()));
        }
    }

    private List<String> differences(Scenario scenario, Assessment assessment) {
        List<String> differences = new ArrayList<>();
        scenario.errors().forEach(e -> differences.add("应有 错误＝" + e.code() + "，实际作出了决定"));
        Instant law = assessment.decision().asOf();
        Sight sight = new Sight(directory.on(WorkCalendar.day(law)),
                assessment.decision().place());
        if (scenario.expected() != null) {
            differences.addAll(scenario.expected().missing(assessment, sight));
        }
        if (scenario.absent() != null) {
            differences.addAll(scenario.absent().present(assessment, sight));
        }
        return differences;
    }

    private static List<String> differences(Scenario scenario, List<MatterProblem> problems) {
        String actual = problems.stream().map(p -> p.code() + " " + p.field() + " " + p.message())
                .collect(Collectors.joining("；"));
        if (scenario.errors().isEmpty()) {
            return List.of("事项被拒绝：" + actual);
        }
        return scenario.errors().stream().filter(e -> problems.stream().noneMatch(p -> fits(e, p)))
                .map(e -> "应有 错误＝" + e.code() + (e.field() == null ? "" : " " + e.field())
                        + (e.part() == null ? "" : " 含「" + e.part() + "」") + "，实为：" + actual).toList();
    }

    private static boolean fits(Scenario.ExpectedError expected, MatterProblem problem) {
        return problem.code().equals(expected.code())
                && (expected.field() == null || problem.field().equals(expected.field()))
                && (expected.part() == null || problem.message().contains(expected.part()));
    }

    private static Set<String> fired(DemandDecision decision) {
        return decision.trace().stream().map(t -> t.rule().pack() + "/" + t.rule().name()).collect(Collectors.toSet());
    }

    private static ScenarioResult failed(Scenario scenario, List<String> differences) {
        return new ScenarioResult(scenario, differences, null, List.of());
    }
}
