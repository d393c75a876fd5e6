package org.fengqiao.planning.visits.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.visits.Places;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.ProblemCheck;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place that is shipped can be read and planned for a quarter and a year. */
class ShippedPlacesTest {

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
