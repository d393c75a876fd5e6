package org.fengqiao.planning.visits.explain;

import org.fengqiao.planning.Answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.Concern;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String FIRST = "包案/1";
    private static final Plan PLAN = new Plan(Map.of(FIRST, new Assignment("a", MONDAY),
            "包案/2", new Assignment("b", MONDAY.plusDays(2))));

    private final VisitProblem problem = new Town()
            .arrangements("{名称: 包案, 类别: 包案, 地点: hall, 职级: [区级领导], 只由分管领导包: 否, 依据: 试行办法第五条}")
            .cases("1,一般,城市管理,440304001,,,2026-03-02,2026-03-06,,带案下访,,",
                    "2,一般,教育,440304002,,,2026-03-02,2026-03-06,,带案下访,c,")
            .absences("b,2026-03-02,2026-03-03,全天,休假,年休假").problem(Period.month(2026, 3));

    @Test
    void othersAreRankedByPriceAndThoseBarredAreNotAmongThem() {
        try (Explainer explainer = new Explainer(problem, PLAN)) {
            assertThat(explainer.whoElse(FIRST)).extracting(a -> a.assignment().post()).containsExactly("c");
            assertThat(explainer.whoElseAnyDay(FIRST)).extracting(a -> a.assignment().post())
                    .containsExactly("a", "c", "b");
            assertThat(explainer.whenElse(FIRST)).hasSize(4).allSatisfy(a -> assertThat(a.soft()).isZero());
        }
    }

    @Test
    void aMoveShowsWhatItCostsAndLeavesTheRosterAsItWas() {
        try (Explainer explainer = new Explainer(problem, PLAN)) {
            var before = explainer.score();

            Effect effect = explainer.effect(FIRST, new Assignment("c", MONDAY));

            assertThat(effect.hard()).isZero();
            assertThat(effect.soft()).isEqualTo(-6); // not in charge of the field
            assertThat(effect.worse()).extracting(p -> p.reason().concern()).contains(Concern.OFF_PORTFOLIO);
            assertThat(explainer.score()).isEqualTo(before);
        }
    }

    @Test
    void aDutyThatNobodyHasCanBeGivenToSomebody() {
        try (Explainer explainer = new Explainer(problem, new Plan(Map.of("包案/2", new Assignment("b", MONDAY.plusDays(2)))))) {
            assertThat(explainer.whoElse(FIRST)).extracting(a -> a.assignment().post()).contains("a", "c");
            assertThat(explainer.effect(FIRST, new Assignment("a", MONDAY)).isBarred()).isFalse();
            assertThat(explainer.effect(FIRST, new Assignment("b", MONDAY)).isBarred()).isTrue();
            assertThatThrownBy(() -> explainer.why(FIRST)).hasMessageContaining("还没有安排人");
        }
    }

    @Test
    void whyHim() {
        try (Explainer explainer = new Explainer(problem, PLAN)) {
            Answer answer = explainer.why(FIRST);

            assertThat(answer.summary()).isEqualTo("副区长甲丙三 2026-03-02：共有 3 位领导可选，换别人都不会更好");
            assertThat(answer.reasons()).contains("分管城市管理［leaders.csv 第 4 行］",
                    "包案由区级领导承担［试行办法第五条（policy.yaml 第 11 行）］", "换成副区长丙戊五 2026-03-02，代价增加 6");
        }
    }

    @Test
    void whyNotHerAndWhyNotOnAnotherDay() {
        try (Explainer explainer = new Explainer(problem, PLAN)) {
            assertThat(explainer.whyNot("包案/2", "c").reasons().get(0)).contains("副区长丙戊五在此案回避", "第二十八条第三款");
            assertThat(explainer.whyNot(FIRST, "b").summary()).startsWith("副区长乙丁四2026-03-02全天休假（年休假）；最好的另一天：");
            assertThat(explainer.whyNot(FIRST, MONDAY.plusDays(7)).summary()).isEqualTo("2026-03-09 不行");
            assertThat(explainer.whyNot(FIRST, MONDAY.plusDays(1)).summary()).isEqualTo("改到 2026-03-03同样好");
        }
    }

    @Test
    void aMoveThatIsBarredSaysWhy() {
        try (Explainer explainer = new Explainer(problem, PLAN)) {
            Effect effect = explainer.effect(FIRST, new Assignment("b", MONDAY));

            assertThat(effect.isBarred()).isTrue();
            assertThat(effect.bars().get(0).basis()).isEqualTo("absences.csv 第 2 行");
        }
    }
}
