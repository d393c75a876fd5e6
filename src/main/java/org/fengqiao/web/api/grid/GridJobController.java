package org.fengqiao.web.api.grid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.gridplan.GridPlaces;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanFigures;
import org.fengqiao.gridplan.PlanJobs;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.ProblemCheck;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.web.api.grid.GridViews.GridCheckView;
import org.fengqiao.web.api.grid.GridViews.GridJobView;
import org.fengqiao.web.api.roster.JsonBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Searches for grid plans in the background, and looks at problems and plans without searching. */
@Tag(name = "网格求解", description = "检查、求解、分析")
@RestController
class GridJobController {

    private final PlanJobs jobs;
    private final PlanDesk desk;
    private final GridPlaces places;
    private final JsonBody bodies;

    GridJobController(PlanJobs jobs, PlanDesk desk, GridPlaces places, JsonBody bodies) {
        this.jobs = jobs;
        this.desk = desk;
        this.places = places;
        this.bodies = bodies;
    }

    @Operation(operationId = "listGridPlaces", summary = "有网格设置的地方")
    @GetMapping(path = "/v1/grid-places", produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> places() {
        return places.names();
    }

    @Operation(operationId = "startGridJob", summary = "开始求解（排班）：place、day 或 plan；预算写 seconds 或 steps（每席位步）")
    @PostMapping(path = "/v1/grid-jobs", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    GridJobView start(@RequestBody(required = false) byte[] body, @Parameter(hidden = true) Principal who) {
        GridAsk ask = bodies.read(body, GridAsk.class);
        OfficePlan plan = ask.plan() == null ? null : desk.find(ask.plan());
        LocalDate day = plan != null ? plan.day() : ask.day() == null ? desk.today() : ask.day();
        return GridJobView.of(jobs.search(problem(ask), PlanJobs.setting(ask.seconds(), ask.steps(), ask.seed()),
                plan == null ? ask.place() : plan.place(), day, plan, who.getName()));
    }

    @Operation(operationId = "checkGridProblem", summary = "求解以前先检查：缺什么、矛盾、排不开，怎样才行")
    @PostMapping(path = "/v1/grid-jobs/check", produces = MediaType.APPLICATION_JSON_VALUE)
    GridCheckView check(@RequestBody(required = false) byte[] body) {
        GridProblem problem = problem(bodies.read(body, GridAsk.class));
        List<Finding> found = ProblemCheck.check(problem);
        return new GridCheckView(problem.seats().size(), problem.setting().workers().size(), problem.townships().size(),
                found.stream().filter(Finding::isError).map(Finding::toString).toList(),
                found.stream().filter(f -> !f.isError()).map(Finding::toString).toList());
    }

    @Operation(operationId = "analyseGridPlan", summary = "分析一份现成的安排（holders，席位对承担人），不求解")
    @PostMapping(path = "/v1/grid-jobs/analysis", produces = MediaType.APPLICATION_JSON_VALUE)
    PlanFigures analyse(@RequestBody(required = false) byte[] body) {
        GridAsk ask = bodies.read(body, GridAsk.class);
        if (ask.holders() == null) {
            throw OfficeException.invalid("holders", "请在 holders 里写要分析的安排，席位对承担人。");
        }
        return PlanFigures.of(problem(ask), new GridPlan(ask.holders()));
    }

    @Operation(operationId = "showGridJob", summary = "求解进展；完成或停止后 outcome.holders 是最好的安排")
    @GetMapping(path = "/v1/grid-jobs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    GridJobView show(@Parameter(description = "任务编号") @PathVariable String id, @Parameter(hidden = true) Principal who) {
        return GridJobView.of(jobs.find(id, who.getName()));
    }

    @Operation(operationId = "stopGridJob", summary = "请求停止；停下后 outcome 里是已有的最好的安排")
    @DeleteMapping(path = "/v1/grid-jobs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    GridJobView stop(@Parameter(description = "任务编号") @PathVariable String id, @Parameter(hidden = true) Principal who) {
        jobs.find(id, who.getName());
        jobs.stop(id);
        return GridJobView.of(jobs.find(id, who.getName()));
    }

    private GridProblem problem(GridAsk ask) {
        return ask.plan() != null ? desk.problem(desk.find(ask.plan()))
                : places.problem(places.files(ask.place()), ask.day() == null ? desk.today() : ask.day());
    }
}
