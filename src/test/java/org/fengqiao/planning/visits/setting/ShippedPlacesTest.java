package org.fengqiao.planning.visits.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.visits.Places;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.ProblemCheck;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place that is shipped can be read and planned for a quarter and a year. */
class ShippedPlacesTest {

    /** What a place can set shows in one of them, so that an office can copy it. */
    @Test
    void betweenThemTheShippedPlacesUseEveryTableButWeights() {
        Set<String> used = new TreeSet<>();
        Places.FOLDERS.places().forEach(place -> used.addAll(Places.FOLDERS.files(place).keySet()));
        assertThat(used).containsExactly("absences.csv", "blocks.csv", "cases.csv", "closures.csv", "leaders.csv",
                "places.csv", "policy.yaml", "themes.csv", "wishes.csv");
    }

    @ParameterizedTest
    @CsvSource({"futian, 每日接访", "jimo, 公开接访日", "pujiang, 县领导接访日"})
    void principalsReceiveOnMondayMorningAndOthersInTheAfternoon(String place, String arrangement) {
        List<Demand> receptions = receptions(VisitProblem.of(Places.read(place), Period.quarter(2026, 3)), arrangement);

        assertThat(receptions).filteredOn(ShippedPlacesTest::isForPrincipals).hasSize(13)
                .allSatisfy(d -> assertThat(d.half()).isEqualTo(Half.MORNING))
                .extracting(d -> d.days().get(0).getDayOfWeek()).containsOnly(DayOfWeek.MONDAY);
        assertThat(receptions).filteredOn(d -> !isForPrincipals(d) && d.days().get(0).getDayOfWeek() == DayOfWeek.MONDAY)
                .hasSize(13).allSatisfy(d -> assertThat(d.half()).isEqualTo(Half.AFTERNOON));
    }

    /** 浦江: a storm day passes on; three cycles at once. */
    @Test
    void aStormDayPassesOnAndSeveralCyclesAreAskedForAtOnce() {
        VisitProblem problem = VisitProblem.of(Places.read("pujiang"), Period.quarter(2026, 3));

        assertThat(receptions(problem, "县领导接访日")).extracting(d -> d.days().get(0).toString()).doesNotContain("2026-09-16")
                .contains("2026-09-17");
        assertThat(problem.quotas()).filteredOn(q -> q.leader().rank().principal())
                .extracting(q -> q.name()).contains("2026年7月", "2026年第3季度", "2026年（到2026年9月）");
    }

    private static List<Demand> receptions(VisitProblem problem, String arrangement) {
        return problem.demands().stream().filter(d -> d.head().name().equals(arrangement)).toList();
    }

    private static boolean isForPrincipals(Demand demand) {
        return demand.ranks().iterator().next().principal();
    }

    @ParameterizedTest
    @CsvSource({"futian", "jimo", "wuchang", "pujiang", "fuxing"})
    void nothingIsImpossibleInAShippedPlace(String place) {
        VisitSetting setting = Places.read(place);
        for (Period period : List.of(Period.quarter(2026, 2), Period.year(2026))) {
            VisitProblem problem = VisitProblem.of(setting, period);
            assertThat(problem.demands()).isNotEmpty();
            assertThat(ProblemCheck.check(problem).stream().filter(Finding::isError)).isEmpty();
        }
    }
}
