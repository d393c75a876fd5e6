package org.fengqiao.decision.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.replay.Difference;
import org.fengqiao.decision.scenario.Scenario;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.LegalChannel;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.rule.Rule;

/** Whatever is asked about whichever scenario: what is claimed to turn the answer turns it. */
class TurnPropertyTest {

    private static final Shipped SHIPPED = new Shipped();

    @Property(tries = 120)
    void aRuleReallyTurns(@ForAll("scenarios") Scenario scenario, @ForAll int choice) {
        List<Rule> rules = SHIPPED.policy(scenario).rules();
        check(scenario, new Subject.OfRule(rules.get(Math.floorMod(choice, rules.size())).id()));
    }

    @Property(tries = 60)
    void anythingElseReallyTurns(@ForAll("scenarios") Scenario scenario, @ForAll("subjects") Subject subject) {
        check(scenario, subject);
    }

    private static void check(Scenario scenario, Subject subject) {
        for (Explanation explanation : SHIPPED.inquiry(scenario).ask(subject)) {
            assertThat(explanation.text()).isNotBlank().doesNotContain("null");
            assertThat(explanation.holds()).isEqualTo(!explanation.because().isEmpty());
            assertThat(explanation.misses()).allSatisfy(m -> assertThat(m.failures()).isNotEmpty());
            assertThat(Json.mapper().writeValueAsString(explanation)).contains("\"asked\"");
            if (explanation.turn() != null && !explanation.turn().steps().isEmpty()) {
                Decision before = decide(scenario, new MatterEditor(scenario.matter()).unchanged());
                Decision after = decide(scenario, new MatterEditor(scenario.matter()).with(explanation.turn().steps()));
                assertThat(says(after, explanation, subject, SHIPPED.policy(scenario))).as(explanation.text())
                        .isEqualTo(!explanation.holds());
                assertThat(explanation.turn().also()).isEqualTo(Difference.between(before, after));
            }
        }
    }

    private static boolean says(Decision decision, Explanation explanation, Subject subject, Policy policy) {
        return decision.demands().stream().filter(d -> d.demand().equals(explanation.demand()))
                .anyMatch(d -> Sought.in(d, subject, policy));
    }

    private static Decision decide(Scenario scenario, Matter matter) {
        Instant law = scenario.law() != null ? scenario.law() : scenario.matter().received().orElse(scenario.now());
        Policy policy = SHIPPED.policy(scenario);
        return new Decider().examine(matter, law, scenario.now(), policy, SHIPPED.directory).decision();
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Arbitraries.of(SHIPPED.scenarios);
    }

    @Provide
    Arbitrary<Subject> subjects() {
        List<Subject> duties = SHIPPED.policies.get("national").rules().stream().flatMap(r -> r.then().stream())
                .flatMap(o -> o instanceof Outcome.Owe owe
                        ? Stream.<Subject>of(new Subject.OfDuty(owe.action()))
                        : o instanceof Outcome.Issue issue
                        ? Stream.<Subject>of(new Subject.OfPaper(issue.paper()))
                        : Stream.empty()).distinct().toList();
        return Arbitraries.oneOf(Arbitraries.of(duties),
                Arbitraries.of(LegalChannel.values()).map(Subject.OfChannel::new),
                Arbitraries.of(AlertKind.class).map(k -> new Subject.OfAlert(k, null)));
    }
}
