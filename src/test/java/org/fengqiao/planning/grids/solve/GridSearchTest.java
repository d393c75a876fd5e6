package org.fengqiao.planning.grids.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.County;
import org.fengqiao.planning.grids.Hamlet;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.Boards;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridSearchTest {

    private static final SearchSetting SHORT = SearchSetting.steps(50);

    @Test
    void everySeatOfTheHamletIsFilledAndLastYearsHoldersStay() {
        Hamlet hamlet = new Hamlet().change("workers.csv", "b,乙,兼职,g2,,", "b,乙,兼职,g2,90,");
        GridOutcome outcome = new GridSearch(hamlet.problem(), SHORT).run(ProgressListener.NONE);

        assertThat(outcome.isFeasible()).isTrue();
        assertThat(outcome.gaps()).isZero();
        assertThat(outcome.plan().of("g1/网格员")).contains("a");
        assertThat(outcome.plan().of("g2/网格员")).contains("b");
        assertThat(outcome.plan().of("g3/网格员")).contains("c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gutang", "meilin", "haizhou", "fuxin"})
    void shippedPlacesAreSolvedWithoutBreakingAnything(String place) {
        GridProblem problem = GridProblem.of(Hamlet.FOLDERS.read(place), Hamlet.DAY);
        GridOutcome outcome = new GridSearch(problem, SHORT).run(ProgressListener.NONE);

        assertThat(outcome.isFeasible()).isTrue();
        assertThat(outcome.gaps()).isZero();
    }

    @Test
    void sameSeedAndStepsGiveTheSamePlanOnAnyNumberOfThreads() {
        GridProblem problem = County.problem();
        GridOutcome one = new GridSearch(problem, SHORT.withThreads(1)).run(ProgressListener.NONE);
        GridOutcome three = new GridSearch(problem, SHORT.withThreads(3)).run(ProgressListener.NONE);

        assertThat(three.plan()).isEqualTo(one.plan());
        assertThat(three.soft()).isEqualTo(one.soft());
        assertThat(one.isFeasible()).isTrue();
        assertThat(one.plan()).isNotEqualTo(new GridSearch(problem, SHORT.withSeed(9)).run(ProgressListener.NONE).plan());
    }

    @Test
    void townshipsSumUpToTheWhole() {
        GridProblem problem = County.problem();
        GridPlan plan = new GridSearch(problem, SHORT).run(ProgressListener.NONE).plan();

        assertThat(problem.borders()).isNotEmpty();
        assertThat(new Scores().of(problem, plan)).isEqualTo(new Scores().of(new Boards(problem).whole(plan)));
    }

    @Test
    void progressGetsBetterAndEndsWithTheOutcome() {
        List<Progress> told = new ArrayList<>();
        GridOutcome outcome = new GridSearch(County.problem(), SHORT.withThreads(1)).run(told::add);

        assertThat(told).isEqualTo(outcome.improvements());
        assertThat(told.get(told.size() - 1).soft()).isEqualTo(outcome.soft());
        assertThat(told.get(0).soft()).isLessThanOrEqualTo(outcome.soft());
        assertThat(told.get(told.size() - 1).share()).isEqualTo(1);
    }

    @Test
    void stoppedBeforeItBeginsItStillGivesTheFirstPlan() {
        GridSearch search = new GridSearch(new Hamlet().problem(), SearchSetting.seconds(600));
        search.stop();
        GridOutcome outcome = search.run(ProgressListener.NONE);

        assertThat(outcome.stopped()).isTrue();
        assertThat(outcome.gaps()).isZero();
    }
}
