package org.fengqiao.gridplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.junit.jupiter.api.Test;

/** A sheet that takes over what an edit left says the same as one laid out anew. */
class PlanSheetTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private final GridPlaces places = new GridPlaces(Path.of(""));
    private final PlaceFiles files = places.files("gutang");
    private final GridPlan last = GridPlan.last(places.problem(files, DAY));

    @Test
    void movesGapsAndPinsAreTakenOver() {
        PlanSheet sheet = new PlanSheet(version(1, last, Set.of()), problem(version(1, last, Set.of())));
        sheet.figures();
        GridPlan plan = last;
        List<Step> steps = List.of(new Step("gt-g01/网格员", "p02", Set.of()), new Step("gt-g02/网格员", null, Set.of()),
                new Step("gt-g03/网格员", "p05", Set.of("gt-g03/网格员", "gt-g01/网格员")),
                new Step("gt-g03/网格员", "p06", Set.of("gt-g03/网格员")), new Step("gt-g02/网格员", "p02", Set.of()));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            plan = plan.with(step.seat(), step.worker());
            OfficePlan next = version(i + 2, plan, step.pins());
            sheet = sheet.edited(next, problem(next));
            PlanSheet anew = new PlanSheet(next, problem(next));

            assertThat(sheet.isQuick()).isTrue();
            assertThat(sheet.lines(LineFilter.ALL)).as("step %d", i).isEqualTo(anew.lines(LineFilter.ALL));
            assertThat(sheet.workers(null)).isEqualTo(anew.workers(null));
            assertThat(sheet.figures()).isEqualTo(anew.figures());
            assertThat(sheet.problem().seat("gt-g03/网格员")).map(s -> s.pinned() != null)
                    .contains(step.pins().contains("gt-g03/网格员"));
        }
    }

    @Test
    void theSecondSeatOfAPlaceIsPinnedByItself() {
        GridProblem plain = places.problem(places.files("haizhou"), DAY);
        String second = plain.seats().stream().map(s -> s.id()).filter(id -> id.endsWith("#2")).findFirst().orElseThrow();
        String worker = plain.setting().workers().get(0).code();
        GridProblem pinned = plain.pinned(java.util.Map.of(second, worker));

        assertThat(pinned.seat(second).orElseThrow().pinned()).isEqualTo(worker);
        assertThat(pinned.seat(second.replace("#2", "")).orElseThrow().pinned()).isNull();
    }

    private record Step(String seat, String worker, Set<String> pins) {
    }

    private GridProblem problem(OfficePlan plan) {
        return places.problem(files, plan, DAY, new TreeMap<>());
    }

    private OfficePlan version(int number, GridPlan plan, Set<String> pins) {
        return new OfficePlan("id", "gutang", "古棠村", DAY, files.revision(), PlanState.DRAFT, number, 0, List.of(),
                List.of(), new TreeMap<>(plan.holders()), pins, new TreeMap<>());
    }
}
