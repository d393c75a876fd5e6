package org.fengqiao.web.api.roster;

import static org.fengqiao.web.api.roster.JsonBody.need;
import static org.fengqiao.web.api.roster.JsonBody.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.repair.Swap;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.roster.PlannedDuty;
import org.fengqiao.roster.Questions;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.RosterOffice;
import org.fengqiao.roster.job.RepairWork;
import org.fengqiao.roster.job.VisitJob;
import org.fengqiao.roster.job.VisitJobs;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Mends a published roster: by a whole repair, or by one swap. */
@Tag(name = "排班修复", description = "生病、新案、会议取消、临时放假：少改、逐条说明原因")
@RestController
@RequestMapping(path = "/v1/rosters/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class RepairController {

    private static final int SWAPS = 10;

    private final RosterDesk desk;
    private final RosterOffice office;
    private final Questions questions;
    private final VisitJobs jobs;
    private final Asking asking;
    private final Signing signing;
    private final JsonBody bodies;

    RepairController(RosterDesk desk, RosterOffice office, Questions questions, VisitJobs jobs, Asking asking,
                     Signing signing, JsonBody bodies) {
        this.desk = desk;
        this.office = office;
        this.questions = questions;
        this.jobs = jobs;
        this.asking = asking;
        this.signing = signing;
        this.bodies = bodies;
    }

    /** A duty that can not stay as it is, and why. */
    record AffectedView(String duty, String reason) {
    }

    /** The smallest steps that mend one duty. */
    record SwapView(List<SwapMoveView> moves, long hard, long soft) {

        static SwapView of(Swap swap) {
            return new SwapView(swap.moves().stream().map(m -> new SwapMoveView(m.duty(), m.title(), m.to().post(),
                    m.leader(), m.to().day())).toList(), swap.hard(), swap.soft());
        }
    }

    /** One duty of a swap with its new place. */
    record SwapMoveView(String duty, String title, String post, String leader, LocalDate day) {
    }

    @Operation(operationId = "showDamage", summary = "出了这些情况，哪些任务不能照旧，为什么",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = RepairAsk.class))))
    @PostMapping("/damage")
    List<AffectedView> damage(@PathVariable String id, @RequestBody(required = false) byte[] body) {
        OfficeRoster roster = desk.find(id);
        Map<String, String> affected = questions.damage(roster, circumstances(roster, ask(body))).affected();
        return affected.entrySet().stream().map(e -> new AffectedView(e.getKey(), e.getValue())).toList();
    }

    @Operation(operationId = "proposeRepair", summary = "拟一份修复（排班），作为求解任务；明天以前的和固定的不动",
            description = "任务完成后，variants[0].changes 逐条列出改动和原因，来不及提前公布的在 late 里说明；要提前结束，DELETE /v1/roster-jobs/{job}。采用见 /repairs/{job}。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = RepairAsk.class))))
    @PostMapping("/repairs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView propose(@PathVariable String id, @RequestBody(required = false) byte[] body,
                    @Parameter(hidden = true) Principal who) {
        RepairAsk ask = ask(body);
        OfficeRoster roster = desk.read(id, version(ask.version()));
        Circumstances more = circumstances(roster, ask);
        return JobView.of(jobs.submit(who.getName(), roster.head().place(), id, roster.version(), new RepairWork(
                questions.damage(roster, more), more, desk.today(), asking.repair(ask.seconds(), ask.steps()))));
    }

    @Operation(operationId = "applyRepair", summary = "采用拟好的修复（排班）：version、reason",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = StepAsk.class))))
    @PostMapping("/repairs/{job}")
    RosterView apply(@PathVariable String id, @PathVariable String job, @RequestBody(required = false) byte[] body,
                     @Parameter(hidden = true) Principal who) {
        StepAsk ask = bodies.read(body, StepAsk.class);
        VisitJob done = jobs.find(job);
        if (!done.asked().repairs() || !id.equals(done.asked().roster())) {
            throw OfficeException.conflict("求解任务「" + job + "」不是这份排班的修复。");
        }
        if (done.asked().version() != version(ask.version())) {
            throw OfficeException.conflict("修复是按第 " + done.asked().version() + " 版拟的，不能用在第 " + ask.version()
                    + " 版上，请重新拟。");
        }
        Plan plan = done.plan(null).orElseThrow(() ->
                OfficeException.conflict("修复还没有拟好（" + done.state().label() + "）。"));
        return view(office.repair(id, ask.version(), plan, done.asked().circumstances(), signing.by(who, ask.reason())));
    }

    @Operation(operationId = "adviseSwaps", summary = "不想整份修复时：只为一项任务（duty）推荐单次调换，按代价排列",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = RepairAsk.class))))
    @PostMapping("/swaps")
    List<SwapView> swaps(@PathVariable String id, @RequestBody(required = false) byte[] body) {
        RepairAsk ask = ask(body);
        OfficeRoster roster = desk.find(id);
        return questions.swaps(roster, circumstances(roster, ask), need("duty", ask.duty()), SWAPS).stream()
                .map(SwapView::of).toList();
    }

    @Operation(operationId = "applySwap", summary = "采用一次调换（排班）：version、reason、moves，连同出的情况",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = RepairAsk.class))))
    @PostMapping("/swap")
    RosterView swap(@PathVariable String id, @RequestBody(required = false) byte[] body,
                    @Parameter(hidden = true) Principal who) {
        RepairAsk ask = ask(body);
        OfficeRoster roster = desk.read(id, version(ask.version()));
        if (ask.moves() == null || ask.moves().isEmpty()) {
            throw OfficeException.invalid("moves", "请在 moves 里写要改的任务、岗位、日期。");
        }
        Plan plan = roster.draft().plan();
        for (Map.Entry<String, Assignment> move : PlannedDuty.plan(ask.moves()).assignments().entrySet()) {
            plan = plan.with(move.getKey(), move.getValue());
        }
        return view(office.repair(id, ask.version(), plan, circumstances(roster, ask),
                signing.by(who, ask.reason())));
    }

    private RepairAsk ask(byte[] body) {
        return bodies.read(body, RepairAsk.class);
    }

    private Circumstances circumstances(OfficeRoster roster, RepairAsk ask) {
        Circumstances more = ask.circumstances();
        office.check(roster, more);
        return more;
    }

    private RosterView view(OfficeRoster roster) {
        return RosterView.of(desk.open(roster));
    }
}
