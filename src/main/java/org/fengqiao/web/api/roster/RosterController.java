package org.fengqiao.web.api.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.planning.visits.office.DutyChange;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.RosterEntry;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rosters and their versions. */
@Tag(name = "排班", description = "一份排班的新建、查看、版本与差别")
@RestController
@RequestMapping(path = "/v1/rosters", produces = MediaType.APPLICATION_JSON_VALUE)
class RosterController {

    private final RosterDesk desk;
    private final Adoption adoption;
    private final Signing signing;
    private final JsonBody bodies;

    RosterController(RosterDesk desk, Adoption adoption, Signing signing, JsonBody bodies) {
        this.desk = desk;
        this.adoption = adoption;
        this.signing = signing;
        this.bodies = bodies;
    }

    /**
     * A new roster.
     *
     * @param title   null for the name of the policy and the months
     * @param problem place and months, with a plan as start if there is one
     * @param job     whose result is taken; the problem must be the same
     * @param variant of the job; null for its first
     */
    record RosterAsk(String title, JobAsk problem, String job, String variant) {
    }

    @Operation(operationId = "createRoster", summary = "新建一份草稿（排班）",
            description = "problem 写 place 和起止月；排班取自求解任务 job，或 problem.start，都不写则为空。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = RosterAsk.class))))
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RosterView create(@RequestBody(required = false) byte[] body, @Parameter(hidden = true) Principal who) {
        RosterAsk ask = bodies.read(body, RosterAsk.class);
        if (ask.problem() == null || ask.problem().place() == null) {
            throw OfficeException.invalid("problem", "请在 problem 里写 place 和起止月 from、to。");
        }
        return RosterView.of(desk.open(adoption.create(ask.title(), ask.problem(), ask.job(), ask.variant(),
                signing.by(who, ""))));
    }

    @Operation(operationId = "listRosters", summary = "排班清单，新的在前")
    @GetMapping
    List<RosterEntry> list(@Parameter(description = "地方；不写为全部") @RequestParam(required = false) String place) {
        return desk.list(place);
    }

    @Operation(operationId = "showRoster", summary = "一份排班：任务按日期和领导排序，答复、批准、公布")
    @GetMapping("/{id}")
    RosterView show(@Parameter(description = "排班编号") @PathVariable String id,
                    @Parameter(description = "第几版；不写为最新") @RequestParam(required = false) Integer version) {
        return RosterView.of(version == null ? desk.open(id) : desk.open(desk.find(id, version)));
    }

    @Operation(operationId = "showRosterAnalysis", summary = "一份排班的分析：得分、不合规定之处、负担、接访次数")
    @GetMapping("/{id}/analysis")
    AnalysisView analysis(@Parameter(description = "排班编号") @PathVariable String id) {
        Opened opened = desk.open(id);
        return AnalysisView.of(Analysis.of(opened.problem(), opened.roster().draft().plan()));
    }

    @Operation(operationId = "listRosterVersions", summary = "各版由谁、何时、为何")
    @GetMapping("/{id}/versions")
    List<RosterView.StepView> versions(@Parameter(description = "排班编号") @PathVariable String id) {
        return desk.steps(id).stream().map(RosterView.StepView::of).toList();
    }

    @Operation(operationId = "compareRosterVersions", summary = "两版的差别")
    @GetMapping("/{id}/difference")
    RosterView.DifferenceView difference(@Parameter(description = "排班编号") @PathVariable String id,
                                         @Parameter(description = "较早的一版") @RequestParam int from,
                                         @Parameter(description = "较晚的一版") @RequestParam int to) {
        Opened before = desk.open(desk.find(id, from));
        Opened after = desk.open(desk.find(id, to));
        Plan was = before.roster().draft().plan();
        Plan now = after.roster().draft().plan();
        DutyTable old = new DutyTable(before.problem());
        DutyTable recent = new DutyTable(after.problem());
        return new RosterView.DifferenceView(from, to, DutyChange.between(was, now).stream()
                .map(c -> new RosterView.ChangedDutyView(c.duty(), old.line(was, c.duty()).orElse(null),
                        recent.line(now, c.duty()).orElse(null))).toList());
    }
}
