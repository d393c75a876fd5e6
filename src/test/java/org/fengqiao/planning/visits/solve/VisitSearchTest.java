package org.fengqiao.planning.visits.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.visits.Places;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.ProblemCheck;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Comparison;
import org.fengqiao.planning.visits.explain.Fairness;
import org.fengqiao.planning.visits.explain.Receptions;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.setting.Concern;
import org.junit.jupiter.api.Test;

class VisitSearchTest {

    private static final SearchSetting SHORT = SearchSetting.steps(60_000);

    @Test
    void aQuarterOfFutianIsFeasibleWholeAndFair() {
        VisitProblem problem = VisitProblem.of(Places.read("futian"), Period.quarter(2026, 2));
        List<Progress> told = new ArrayList<>();

        Outcome outcome = new VisitSearch(Rosters.empty(problem), SHORT).run(told::add);

        assertThat(outcome.isFeasible()).isTrue();
        assertThat(outcome.plan().assignments().keySet())
                .containsExactlyInAnyOrderElementsOf(problem.demands().stream().map(Demand::id).toList());
        assertThat(told).isEqualTo(outcome.improvements()).isNotEmpty()
                .isSortedAccordingTo((a, b) -> Long.compare(a.soft(), b.soft()));
        assertThat(Fairness.of(problem, outcome.plan()).stream().collect(Collectors.toMap(f -> f.rank().name(),
                Fairness::spread))).allSatisfy((rank, spread) -> assertThat(spread).isLessThanOrEqualTo(6));
        assertThat(Receptions.of(problem, outcome.plan())).hasSize(40).filteredOn(r -> !r.isMet()).hasSizeLessThan(4);
    }

    @Test
    void theSameInputSeedAndStepsGiveTheSameRoster() {
        Function<Long, Plan> solve = seed -> {
            VisitProblem problem = VisitProblem.of(Places.read("wuchang"), Period.month(2026, 3));
            return new VisitSearch(Rosters.empty(problem), SearchSetting.steps(10_000).withSeed(seed))
                    .run(ProgressListener.NONE).plan();
        };

        assertThat(solve.apply(7L)).isEqualTo(solve.apply(7L)).isNotEqualTo(solve.apply(8L));
    }

    @Test
    void whatIsInfeasibleIsExplainedAndNeverSolvedSilently() {
        VisitProblem problem = new Town().change("policy.yaml", "每周最多半天: 6", "每周最多半天: 2")
                .problem(Period.month(2026, 3));

        assertThat(ProblemCheck.check(problem)).anyMatch(Finding::isError);
        Outcome outcome = new VisitSearch(Rosters.empty(problem), SearchSetting.steps(3000)).run(ProgressListener.NONE);
        assertThat(outcome.isFeasible()).isFalse();
        assertThat(Comparison.of("", problem, outcome.plan(), null).points()).containsKey(Concern.WEEK_OVERFULL);
    }

    @Test
    void stoppingReturnsTheBestSoFarAndHowMuchOfTheBudgetIsLeft() {
        VisitProblem problem = new Town().problem(Period.month(2026, 3));
        VisitSearch search = new VisitSearch(Rosters.empty(problem), SearchSetting.seconds(600));

        Outcome outcome = search.run(progress -> search.stop());

        assertThat(outcome.isFeasible()).isTrue();
        assertThat(outcome.plan().assignments()).hasSameSizeAs(problem.demands());
        assertThat(outcome.unused()).isGreaterThan(0.5);
    }

    @Test
    void aVariantThatAsksForLessTravelTravelsLess() {
        VisitProblem problem = VisitProblem.of(Places.read("futian"), Period.month(2026, 4));
        Plan written = solve(problem, Variant.AS_WRITTEN);
        Plan lessTravel = solve(problem, Variant.LESS_TRAVEL);

        Comparison a = Comparison.of("甲", problem, written, null);
        Comparison b = Comparison.of("乙", problem, lessTravel, written);
        assertThat(b.points().get(Concern.TRIPS)).isLessThan(a.points().get(Concern.TRIPS));
        assertThat(b.changed()).isPositive();
    }

    @Test
    void theShippedSearchesCanBeRead() throws IOException {
        Path file = Path.of("planning/visits/solver.yaml");

        Map<String, SearchSetting> settings = SearchSettings.read("solver.yaml", Files.readString(file));

        assertThat(settings).containsKeys("预览", "月度", "季度", "年度", "修复", "可重复", "对照");
        assertThat(settings.get("对照").method()).isEqualTo(Method.TABU);
    }

    @Test
    void theFirstThingToldIsAWholeRosterThatBreaksNothing() {
        for (String place : List.of("futian", "jimo", "wuchang", "pujiang", "fuxing")) {
            VisitProblem problem = VisitProblem.of(Places.read(place), Period.month(2026, 4));
            Outcome outcome = new VisitSearch(Rosters.empty(problem), SearchSetting.steps(2000)).run(ProgressListener.NONE);
            assertThat(outcome.improvements().get(0).isFeasible()).as(place).isTrue();
            assertThat(outcome.plan().assignments()).hasSameSizeAs(problem.demands());
        }
    }

    @Test
    void searchingWithTheConstraintsAloneIsAllowedToo() {
        VisitProblem problem = new Town().problem(Period.month(2026, 3));
        Outcome outcome = new VisitSearch(Rosters.empty(problem),
                new SearchSetting("", Method.TABU, 0, 2000, 1, 5)).run(ProgressListener.NONE);
        assertThat(outcome.isFeasible()).isTrue();
    }

    private static Plan solve(VisitProblem problem, Variant variant) {
        VisitProblem weighed = VisitProblem.of(
                problem.setting().withWeights(variant.weights(problem.setting().weights())), problem.period());
        return new VisitSearch(Rosters.empty(weighed), SHORT).run(ProgressListener.NONE).plan();
    }
}
