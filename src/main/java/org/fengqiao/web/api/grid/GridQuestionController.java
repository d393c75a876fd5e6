package org.fengqiao.web.api.grid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.gridplan.PlanSheets;
import org.fengqiao.planning.Answer;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.explain.GridAlternative;
import org.fengqiao.planning.grids.explain.GridExplainer;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.web.api.grid.GridViews.GridEffectView;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers about a grid plan as it stands. */
@Tag(name = "网格安排")
@RestController
@RequestMapping(path = "/v1/grid-plans/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class GridQuestionController {

    private final PlanDesk desk;
    private final PlanSheets sheets;

    GridQuestionController(PlanDesk desk, PlanSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Operation(operationId = "showGridEffect", summary = "若改由此人担任，或留空（不写 worker）：代价，会违反什么；不改动安排")
    @GetMapping("/effect")
    GridEffectView effect(@PathVariable String id, @RequestParam String seat,
                          @RequestParam(required = false) String worker) {
        return GridEffectView.of(desk.effect(sheets.sheet(id).office(), seat, worker));
    }

    @Operation(operationId = "askGridWhoElse", summary = "还有谁能担任，或留空（worker 为空），按代价排列")
    @GetMapping("/questions/who-else")
    List<GridAlternative> whoElse(@PathVariable String id, @RequestParam String seat) {
        return ask(id, seat, e -> e.whoElse(seat));
    }

    @Operation(operationId = "askGridWhy", summary = "为什么是他")
    @GetMapping("/questions/why")
    Answer why(@PathVariable String id, @RequestParam String seat) {
        return ask(id, seat, e -> e.why(seat));
    }

    @Operation(operationId = "askGridWhyNot", summary = "为什么不是他")
    @GetMapping("/questions/why-not")
    Answer whyNot(@PathVariable String id, @RequestParam String seat, @RequestParam String worker) {
        return ask(id, seat, e -> e.whyNot(seat, worker));
    }

    private <T> T ask(String id, String seat, Function<GridExplainer, T> question) {
        PlanSheet sheet = sheets.sheet(id);
        GridProblem problem = sheet.problem();
        if (problem.seat(seat).isEmpty()) {
            throw OfficeException.invalid("seat", "没有席位「" + seat + "」；席位写作“地点编码/职位”。");
        }
        try (GridExplainer explainer = GridExplainer.at(problem, sheet.office().plan(), seat)) {
            return question.apply(explainer);
        } catch (IllegalArgumentException unknown) {
            throw OfficeException.invalid("worker", unknown.getMessage() + "。");
        }
    }
}
