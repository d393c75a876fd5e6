package org.fengqiao.web.page.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.gridplan.GridPlaces;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.junit.jupiter.api.Test;

class LeaversTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final GridPlaces PLACES = new GridPlaces(Path.of(""));
    private static final GridProblem PROBLEM = PLACES.problem(PLACES.files("gutang"), TODAY);

    @Test
    void readsCodesAndNamesWithTheirLastDays() {
        assertThat(Leavers.read("p03 2027-02-28\n\n 蓝二\n", PROBLEM, TODAY).days())
                .isEqualTo(Map.of("p03", LocalDate.of(2027, 2, 28), "p02", TODAY));
    }

    @Test
    void namesTheLineThatCannotBeUnderstood() {
        assertThatThrownBy(() -> Leavers.read("p03\np99", PROBLEM, TODAY)).hasMessageContaining("第 2 行：没有「p99」");
        assertThatThrownBy(() -> Leavers.read("p03 下周", PROBLEM, TODAY)).hasMessageContaining("第 1 行：日期应写作");
    }
}
