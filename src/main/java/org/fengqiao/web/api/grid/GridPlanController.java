package org.fengqiao.web.api.grid;

import static org.fengqiao.web.api.roster.JsonBody.need;
import static org.fengqiao.web.api.roster.JsonBody.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanEntry;
import org.fengqiao.gridplan.PlanJobs;
import org.fengqiao.gridplan.SearchOutcome;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.web.api.grid.GridViews.GridJobView;
import org.fengqiao.web.api.grid.GridViews.GridPlanView;
import org.fengqiao.web.api.roster.JsonBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, changes and publishes grid plans. */
@Tag(name = "网格安排", description = "草稿、批准、公布、修补；每一步留一版")
@RestController
@RequestMapping(path = "/v1/grid-plans", produces = MediaType.APPLICATION_JSON_VALUE)
class GridPlanController {

    private final PlanDesk desk;
    private final PlanJobs jobs;
    private final JsonBody bodies;
    private final Clock clock;

    GridPlanController(PlanDesk desk, PlanJobs jobs, JsonBody bodies, Clock clock) {
        this.desk = desk;
        this.jobs = jobs;
        this.bodies = bodies;
        this.clock = clock;
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
        return view(desk.find(id));
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

    @Operation(operationId = "adoptGridJob", summary = "采用求解任务的结果（排班）：version、job")
    @PostMapping("/{id}/adoption")
    GridPlanView adopt(@PathVariable String id, @RequestBody(required = false) byte[] body,
                       @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        SearchOutcome found = jobs.outcome(need("job", ask.job()), who.getName());
        return view(desk.adopt(id, version(ask.version()), new GridPlan(found.holders()), by(who, ask)));
    }

    @Operation(operationId = "approveGridPlan", summary = "批准（领导）：version；违反必须遵守的规定则不能批准，空缺如实计数")
    @PostMapping("/{id}/approval")
    GridPlanView approve(@PathVariable String id, @RequestBody(required = false) byte[] body,
                         @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        return view(desk.approve(id, version(ask.version()), by(who, ask)));
    }

    @Operation(operationId = "returnGridPlan", summary = "退回为草稿（排班）：version、reason")
    @PostMapping("/{id}/return")
    GridPlanView sendBack(@PathVariable String id, @RequestBody(required = false) byte[] body,
                          @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        need("reason", ask.reason());
        return view(desk.sendBack(id, version(ask.version()), by(who, ask)));
    }

    @Operation(operationId = "publishGridPlan", summary = "公布（排班）：version；从首日起进入规则所读的名录；contacts 写哪些职位是联系人，首接的在前")
    @PostMapping("/{id}/publication")
    GridPlanView publish(@PathVariable String id, @RequestBody(required = false) byte[] body,
                         @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        return view(desk.publish(id, version(ask.version()), ask.roles(), by(who, ask)));
    }

    @Operation(operationId = "startGridRepair", summary = "为离岗的人修补已公布的安排（排班）：leavers，承担人对最后一天")
    @PostMapping("/{id}/repairs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    GridJobView repair(@PathVariable String id, @RequestBody(required = false) byte[] body,
                       @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        OfficePlan plan = desk.read(id, version(ask.version()));
        SortedMap<String, LocalDate> leavers = days(ask);
        return GridJobView.of(jobs.repair(desk.problem(plan, leavers, desk.today()), plan, leavers,
                GridJobController.budget(ask), who.getName()));
    }

    @Operation(operationId = "adoptGridRepair", summary = "采用修补（排班）：version、reason、contacts；名录随之更新")
    @PostMapping("/{id}/repairs/{job}")
    GridPlanView repaired(@PathVariable String id, @PathVariable String job, @RequestBody(required = false) byte[] body,
                          @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        need("reason", ask.reason());
        SearchOutcome found = jobs.outcome(job, who.getName());
        if (!id.equals(found.plan())) {
            throw OfficeException.conflict("这个修补不是为这份安排做的。");
        }
        return view(desk.repair(id, version(ask.version()), new GridPlan(found.holders()),
                new TreeMap<>(found.leavers()), ask.roles(), by(who, ask)));
    }

    private static SortedMap<String, LocalDate> days(GridAsk ask) {
        SortedMap<String, LocalDate> days = new TreeMap<>();
        if (ask.leavers() != null) {
            ask.leavers().forEach((worker, day) -> {
                try {
                    days.put(worker, LocalDate.parse(day));
                } catch (DateTimeParseException wrong) {
                    throw OfficeException.invalid("leavers", "「" + day + "」不是日期，请写作 2027-01-31。");
                }
            });
        }
        return days;
    }

    private GridAsk read(byte[] body) {
        return bodies.read(body, GridAsk.class);
    }

    private Signature by(Principal who, GridAsk ask) {
        return new Signature(who.getName(), clock.instant().truncatedTo(ChronoUnit.SECONDS), ask.reason());
    }

    private GridPlanView view(OfficePlan plan) {
        return GridPlanView.of(plan, desk.problem(plan));
    }
}
