package org.fengqiao.web.api.grid;

import static org.fengqiao.web.api.roster.JsonBody.need;
import static org.fengqiao.web.api.roster.JsonBody.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanJobs;
import org.fengqiao.gridplan.PlanOffice;
import org.fengqiao.gridplan.PlanSheets;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.web.api.grid.GridViews.GridJobView;
import org.fengqiao.web.api.grid.GridViews.GridPlanView;
import org.fengqiao.web.api.roster.JsonBody;
import org.fengqiao.web.api.roster.Signing;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Approves, returns, publishes and mends grid plans. */
@Tag(name = "网格安排")
@RestController
@RequestMapping(path = "/v1/grid-plans/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class GridOfficeController {

    private final PlanDesk desk;
    private final PlanOffice office;
    private final PlanSheets sheets;
    private final PlanJobs jobs;
    private final JsonBody bodies;
    private final Signing signing;

    GridOfficeController(PlanDesk desk, PlanOffice office, PlanSheets sheets, PlanJobs jobs, JsonBody bodies,
                         Signing signing) {
        this.desk = desk;
        this.office = office;
        this.sheets = sheets;
        this.jobs = jobs;
        this.bodies = bodies;
        this.signing = signing;
    }

    @Operation(operationId = "approveGridPlan", summary = "批准（领导）：version；违反必须遵守的规定则不能批准，空缺如实计数")
    @PostMapping("/approval")
    GridPlanView approve(@PathVariable String id, @RequestBody(required = false) byte[] body,
                         @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        return view(office.approve(id, version(ask.version()), by(who, ask)));
    }

    @Operation(operationId = "returnGridPlan", summary = "退回为草稿（排班）：version、reason")
    @PostMapping("/return")
    GridPlanView sendBack(@PathVariable String id, @RequestBody(required = false) byte[] body,
                          @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        need("reason", ask.reason());
        return view(office.sendBack(id, version(ask.version()), by(who, ask)));
    }

    @Operation(operationId = "publishGridPlan", summary = "公布（排班）：version；从首日起进入规则所读的名录；contacts 写哪些职位是联系人，首接的在前")
    @PostMapping("/publication")
    GridPlanView publish(@PathVariable String id, @RequestBody(required = false) byte[] body,
                         @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        return view(office.publish(id, version(ask.version()), ask.roles(), by(who, ask)));
    }

    @Operation(operationId = "startGridRepair", summary = "修补已公布的安排（排班）：leavers，承担人对最后一天；current 为真则按现在的设置文件"
            + "（新来的人、拆并的网格）")
    @PostMapping("/repairs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    GridJobView repair(@PathVariable String id, @RequestBody(required = false) byte[] body,
                       @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        OfficePlan plan = desk.read(id, version(ask.version()));
        SortedMap<String, LocalDate> leavers = days(ask);
        return GridJobView.of(jobs.repair(plan, office.circumstances(plan, leavers, Boolean.TRUE.equals(ask.current())),
                leavers, PlanJobs.setting(ask.seconds(), ask.steps(), ask.seed()), who.getName()));
    }

    @Operation(operationId = "adoptGridRepair", summary = "采用修补（排班）：version、reason；contacts 不写则与公布时相同；名录随之更新")
    @PostMapping("/repairs/{job}")
    GridPlanView repaired(@PathVariable String id, @PathVariable String job, @RequestBody(required = false) byte[] body,
                          @Parameter(hidden = true) Principal who) {
        GridAsk ask = read(body);
        need("reason", ask.reason());
        return view(office.repair(id, version(ask.version()), jobs.outcome(job, who.getName()), ask.roles(),
                by(who, ask)));
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
        return signing.by(who, ask.reason());
    }

    private GridPlanView view(OfficePlan plan) {
        return GridPlanView.of(sheets.sheet(plan));
    }
}
