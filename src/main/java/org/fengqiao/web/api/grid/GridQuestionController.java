package org.fengqiao.web.api.grid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanLine;
import org.fengqiao.gridplan.PlanStep;
import org.fengqiao.gridplan.PlanWorkbook;
import org.fengqiao.planning.Answer;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.explain.Changes;
import org.fengqiao.planning.grids.explain.Gaps;
import org.fengqiao.planning.grids.explain.GridAlternative;
import org.fengqiao.planning.grids.explain.GridExplainer;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.web.api.grid.GridViews.GridChangeView;
import org.fengqiao.web.api.grid.GridViews.GridEffectView;
import org.fengqiao.web.api.grid.GridViews.GridGapView;
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

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PlanDesk desk;

    GridQuestionController(PlanDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "listGridVersions", summary = "各版由谁、何时、为何")
    @GetMapping("/versions")
    List<PlanStep> versions(@PathVariable String id) {
        return desk.steps(id);
    }

    @Operation(operationId = "listGridLines", summary = "明细，按村（社区），空缺在前；可只看一人（worker）")
    @GetMapping("/lines")
    List<PlanLine> lines(@PathVariable String id, @RequestParam(required = false) String worker) {
        OfficePlan plan = desk.find(id);
        return PlanLine.of(desk.problem(plan), plan.plan(), plan.pins()).stream()
                .filter(l -> worker == null || worker.equals(l.worker())).toList();
    }

    @Operation(operationId = "exportGridPlan", summary = "网格安排表（XLSX）")
    @GetMapping(path = "/table", produces = XLSX)
    byte[] table(@PathVariable String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlanWorkbook(lines(id, null)).write(out);
        return out.toByteArray();
    }

    @Operation(operationId = "listGridGaps", summary = "空缺：为什么，怎样能填上")
    @GetMapping("/gaps")
    List<GridGapView> gaps(@PathVariable String id) {
        OfficePlan plan = desk.find(id);
        return Gaps.of(desk.problem(plan), plan.plan()).stream().map(GridGapView::of).toList();
    }

    @Operation(operationId = "compareGridPlan", summary = "与去年比，或两版相比（from、to）：谁换了，为什么")
    @GetMapping("/difference")
    List<GridChangeView> difference(@PathVariable String id, @RequestParam(required = false) Integer from,
                                    @RequestParam(required = false) Integer to) {
        OfficePlan plan = to == null ? desk.find(id) : desk.find(id, to);
        Changes changes = new Changes(desk.problem(plan));
        return (from == null ? changes.sinceLastYear(plan.plan())
                : changes.between(desk.find(id, from).plan(), plan.plan(), true)).stream()
                .map(GridChangeView::of).toList();
    }

    @Operation(operationId = "showGridEffect", summary = "若改由此人担任：代价，会违反什么；不改动安排")
    @GetMapping("/effect")
    GridEffectView effect(@PathVariable String id, @RequestParam String seat, @RequestParam String worker) {
        return GridEffectView.of(desk.effect(desk.find(id), seat, worker));
    }

    @Operation(operationId = "askGridWhoElse", summary = "还有谁能担任，按代价排列")
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
        OfficePlan plan = desk.find(id);
        GridProblem problem = desk.problem(plan);
        if (problem.seat(seat).isEmpty()) {
            throw OfficeException.invalid("seat", "没有席位「" + seat + "」；席位写作“地点编码/职位”。");
        }
        try (GridExplainer explainer = GridExplainer.at(problem, plan.plan(), seat)) {
            return question.apply(explainer);
        } catch (IllegalArgumentException unknown) {
            throw OfficeException.invalid("worker", unknown.getMessage() + "。");
        }
    }
}
