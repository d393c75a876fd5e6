package org.fengqiao.planning.grids.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.grids.Hamlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridEligibilityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a,甲,专职,g1,,上岗证、壮语、党员,,,,,           | g2/网格员 | -
            a,甲,专职,g1,,上岗证、党员,,,,,                 | g2/网格员 | 甲不会壮语
            a,甲,专职,g1,,壮语、党员,,,,,                   | g2/网格员 | 甲没有上岗证
            a,甲,专职,g1,,壮语、党员,,,,,                   | g2/后备   | -
            a,甲,专职,g1,,上岗证、壮语,,砂石场,,,            | g3/网格员 | 甲与砂石场有利害关系，应当回避
            a,甲,专职,g1,,上岗证、壮语,,v,,,                 | g3/网格员 | 甲与古棠村有利害关系，应当回避
            a,甲,专职,g1,,上岗证、壮语,,g1,,,                | g3/网格员 | -
            a,甲,专职,g1,,上岗证、壮语,,,,2026-02-01,        | g1/网格员 | 甲2026-02-01 才到岗
            a,甲,专职,g1,,上岗证、壮语,,,,,2025-12-31        | g1/网格员 | 甲已于 2025-12-31 离岗
            a,甲,专职,g1,,上岗证、壮语,,,,2026-01-01,2026-01-01 | g1/网格员 | -
            a,甲,专职,,,上岗证、壮语,450124100,,,,           | g1/网格员 | 甲不服务古寨瑶族乡
            """)
    void whoIsBarredIsToldWhy(String row, String seat, String reason) {
        GridProblem problem = new Hamlet().change("workers.csv", "a,甲,专职,g1,,上岗证、壮语、党员,,,,,", row).problem();
        List<Bar> bars = problem.eligibility().bars(problem.seat(seat).orElseThrow(), problem.worker("a").orElseThrow());

        assertThat(bars).extracting(Bar::reason).isEqualTo(reason == null ? List.of() : List.of(reason));
        assertThat(problem.eligibility().mayTake(problem.seat(seat).orElseThrow(), problem.worker("a").orElseThrow()))
                .isEqualTo(bars.isEmpty());
    }

    @Test
    void tooFarNamesBothLengthsAndTheLine() {
        GridProblem problem = new Hamlet().change("policy.yaml", "每人最多: 2,", "每人最多: 2, 最远米数: 1500,").problem();
        List<Bar> bars = problem.eligibility().bars(problem.seat("g3/网格员").orElseThrow(), problem.worker("a").orElseThrow());
        assertThat(bars).singleElement().satisfies(bar -> {
            assertThat(bar.reason()).isEqualTo("甲住处相距 2000 米，最远 1500 米");
            assertThat(bar.basis()).isEqualTo("试行办法第三条（policy.yaml 第 16 行）");
            assertThat(bar.remedy()).contains("最远米数");
        });
    }

    @Test
    void theNearestAreOfferedAndLastYearsHolderAlways() {
        Hamlet hamlet = new Hamlet().change("policy.yaml", "相邻米数: 500", "候选人数: 1\n相邻米数: 500")
                .change("last.csv", "g1,网格员,a", "g1,网格员,c");
        GridProblem problem = hamlet.problem();
        List<Offer> offers = problem.offers(problem.setting().workers()).of(problem.seat("g1/网格员").orElseThrow());

        assertThat(offers).extracting(o -> o.worker().code()).containsExactly("a", "c");
        assertThat(offers).extracting(o -> o.fit().changed()).containsExactly(true, false);
        assertThat(offers).extracting(o -> o.fit().hectometres()).containsExactly(0, 20);
    }

    @Test
    void aPinnedSeatIsOfferedToOneOnly() {
        GridProblem problem = new Hamlet().file("pins.csv", "地点,职位,承担人\ng1,网格员,b\n").problem();
        assertThat(problem.offers(problem.setting().workers()).of(problem.seat("g1/网格员").orElseThrow()))
                .extracting(o -> o.worker().code()).containsExactly("b");
    }
}
