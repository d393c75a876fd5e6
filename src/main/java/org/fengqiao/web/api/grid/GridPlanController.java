package org.fengqiao.web.api.grid;

import static org.fengqiao.web.api.roster.JsonBody.need;
import static org.fengqiao.web.api.roster.JsonBody.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanEntry;
import org.fengqiao.gridplan.PlanJobs;
import org.fengqiao.gridplan.PlanSheets;
import org.fengqiao.gridplan.SearchOutcome;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.web.api.grid.GridViews.GridPlanView;
import org.fengqiao.web.api.roster.JsonBody;
import org.fengqiao.web.api.roster.Signing;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes and changes grid plans. */
@Tag(name = "网格安排", description = "草稿、批准、公布、修补；每一步留一版")
@RestController
@RequestMapping(path = "/v1/grid-plans", produces = MediaType.APPLICATION_JSON_VALUE)
class GridPlanController {

    private final PlanDesk desk;
    private final PlanSheets sheets;
    private final PlanJobs jobs;
    private final JsonBody bodies;
    private final Signing signing;

    GridPlanController(PlanDesk desk, PlanSheets sheets, PlanJobs jobs, JsonBody bodies, Signing signing) {
        this.desk = desk;
        this.sheets = sheets;
        this.jobs = jobs;
        this.bodies = bodies;
        this.signing = signing;
    }

    @Operation(operationId = "listGridPlans", summary = "网格安排，新的在前")
    @GetMapping
    List<PlanEntry> list() {
        return desk.list();
    }

    @Operation(operationId = "createGridPlan", summary = "新建（排班）：place、day；写 job 采用求解结果，写 holders 采用现成的，都不写从去年的开始")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    GridPlanView create(@RequestBody(required = false) byte[] body, @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        GridPlan plan = ask.job() != null ? new GridPlan(jobs.outcome(ask.job(), who.getName()).holders())
                : ask.holders() == null ? null : new GridPlan(ask.holders());
        return view(desk.create(need("place", ask.place()), ask.title(), ask.day() == null ? desk.today() : ask.day(),
                plan, by(who, ask)));
    }

    @Operation(operationId = "showGridPlan", summary = "一份网格安排：状态、版本、各项数字；明细见 lines")
    @GetMapping("/{id}")
    GridPlanView show(@PathVariable String id) {
        return GridPlanView.of(sheets.sheet(id));
    }

    @Operation(operationId = "moveGridSeat", summary = "改一席的人（排班）：version、seat、worker；worker 不写即留空")
    @PostMapping("/{id}/moves")
    GridPlanView move(@PathVariable String id, @RequestBody(required = false) byte[] body,
                      @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        return view(desk.move(id, version(ask.version()), need("seat", ask.seat()), ask.worker(), by(who, ask)));
    }

    @Operation(operationId = "pinGridSeat", summary = "固定一席，或取消固定（排班）：version、seat、pinned")
    @PostMapping("/{id}/pins")
    GridPlanView pin(@PathVariable String id, @RequestBody(required = false) byte[] body,
                     @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        return view(desk.pin(id, version(ask.version()), need("seat", ask.seat()),
                ask.pinned() == null || ask.pinned(), by(who, ask)));
    }

    @Operation(operationId = "undoGridPlan", summary = "撤销上一次修改（排班）：version")
    @PostMapping("/{id}/undo")
    GridPlanView undo(@PathVariable String id, @RequestBody(required = false) byte[] body,
                      @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        return view(desk.undo(id, version(ask.version()), by(who, ask)));
    }

    @Operation(operationId = "redoGridPlan", summary = "重做撤销的修改（排班）：version")
    @PostMapping("/{id}/redo")
    GridPlanView redo(@PathVariable String id, @RequestBody(required = false) byte[] body,
                      @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        return view(desk.redo(id, version(ask.version()), by(who, ask)));
    }

    @Operation(operationId = "adoptGridJob", summary = "采用求解任务的结果（排班）：version、job")
    @PostMapping("/{id}/adoption")
    GridPlanView adopt(@PathVariable String id, @RequestBody(required = false) byte[] body,
                       @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        SearchOutcome found = jobs.outcome(need("job", ask.job()), who.getName());
        return view(desk.adopt(id, version(ask.version()), new GridPlan(found.holders()), by(who, ask)));
    }

    private GridAsk read(byte[] body) {
        return bodies.read(body, GridAsk.class);
    }

    private Signature by(Principal who, GridAsk ask) {
        return signing.by(who, ask.reason());
    }

    private GridPlanView view(OfficePlan plan) {
        return GridPlanView.of(sheets.sheet(plan));
    }
}
