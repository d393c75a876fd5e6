package org.fengqiao.planning.visits.demand;

import org.fengqiao.planning.Bar;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.Town;
import org.junit.jupiter.api.Test;

/** What is known impossible is never offered. */
class EligibilityTest {

    private static final String HOLDING = "{名称: 包案, 类别: 包案, 地点: hall, 职级: [主要领导, 区级领导], 只由分管领导包: 否}";
    private static final Period MARCH = Period.month(2026, 3);

    @Test
    void interestsRecusalAndTheAccusedsOwnBodyAreAbsolute() {
        Town town = new Town().arrangements(HOLDING).cases(
                "1,一般,城市管理,440304001,区城管局,,2026-03-01,2026-03-31,,带案下访,,",
                "2,一般,城市管理,440304001,,区府办,2026-03-01,2026-03-31,,带案下访,,",
                "3,一般,城市管理,440304001,,,2026-03-01,2026-03-31,,带案下访,a、c,");

        assertThat(posts(town, "包案/1")).containsExactlyInAnyOrder("sj", "qz", "a", "c"); // b declared an interest
        assertThat(posts(town, "包案/2")).containsExactlyInAnyOrder("sj", "qz"); // the others serve in the accused body
        assertThat(posts(town, "包案/3")).containsExactlyInAnyOrder("sj", "qz", "b");
    }

    @Test
    void aGraveCaseNeedsRankAndAPortfolioCanBeAskedFor() {
        Town town = new Town().arrangements(HOLDING.replace("包: 否", "包: 是")).cases(
                "1,重大,城市管理,440304001,,,2026-03-01,2026-03-31,,带案下访,,",
                "2,一般,教育,440304001,,,2026-03-01,2026-03-31,,带案下访,,");

        assertThat(posts(town, "包案/1")).containsExactlyInAnyOrder("sj", "qz");
        assertThat(posts(town, "包案/2")).containsExactlyInAnyOrder("sj", "qz", "b");
    }

    @Test
    void onlyBoundLeadersVisitWhereThePolicySaysSo() {
        Town town = new Town().arrangements(
                "{名称: 走访, 类别: 走遍, 对象: 街道, 周期: 月, 由谁: 挂点领导, 职级: [区级领导]}");

        assertThat(posts(town, "走访/440304002/2026-03-01")).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void leaveMeetingsAndBlocksTakeTheirHalfDays() {
        Town town = new Town().change("policy.yaml", "场次: [全天]", "场次: [上午, 下午]")
                .absences("a,2026-03-02,2026-03-03,全天,休假,年休假", "b,2026-03-02,2026-03-02,上午,会议,专题会")
                .file("blocks.csv", "名称,对象,星期,第几个,时段\n例会,c,一,1,下午\n");

        assertThat(posts(town, "每日接访/2026-03-02/上午")).containsExactly("c");
        assertThat(posts(town, "每日接访/2026-03-02/下午")).containsExactly("b");
        assertThat(posts(town, "每日接访/2026-03-09/下午")).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void whileOnePrincipalIsAwayTheOtherStays() {
        Town town = new Town().arrangements(HOLDING)
                .cases("1,重大,城市管理,440304001,,,2026-03-02,2026-03-03,,带案下访,,")
                .absences("sj,2026-03-02,2026-03-02,全天,出差,省里开会");

        assertThat(town.problem(MARCH).slots().get("包案/1")).extracting(Slot::toString)
                .containsExactlyInAnyOrder("区委书记甲一 2026-03-03", "区长乙二 2026-03-03");
    }

    @Test
    void aVacantPostTakesNothingUntilTheSuccessorIsThere() {
        Town town = new Town().change("leaders.csv", "戊五,区级领导,区府办,住房建设,440304001、440304002,,,,0,,",
                "戊五,区级领导,区府办,住房建设,440304001、440304002,,,,0,,2026-03-10");

        assertThat(posts(town, "每日接访/2026-03-10/全天")).contains("c");
        assertThat(posts(town, "每日接访/2026-03-11/全天")).doesNotContain("c");
    }

    @Test
    void everyRefusalSaysWhyAndOnWhatBasis() {
        VisitProblem problem = new Town().absences("a,2026-03-02,2026-03-03,全天,休假,年休假").problem(MARCH);
        Demand first = problem.demands().get(0);

        assertThat(problem.eligibility().bar(first, problem.setting().leader("sj").orElseThrow()).orElseThrow().reason())
                .isEqualTo("区委书记甲一是主要领导，这项安排由区级领导承担");
        Bar onLeave = problem.eligibility().bar(first, problem.setting().leader("a").orElseThrow(),
                LocalDate.of(2026, 3, 2)).orElseThrow();
        assertThat(onLeave.reason()).isEqualTo("副区长甲丙三2026-03-02全天休假（年休假）");
        assertThat(onLeave.basis()).isEqualTo("absences.csv 第 2 行");
    }

    private static Set<String> posts(Town town, String id) {
        return town.problem(MARCH).slots().get(id).stream().map(s -> s.leader().post()).collect(Collectors.toSet());
    }
}
