package org.fengqiao.web.api.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import org.fengqiao.planning.visits.demand.ProblemCheck;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.VisitPlaces;
import org.fengqiao.roster.job.SolveWork;
import org.fengqiao.roster.job.VisitJobs;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Searches for rosters in the background, and looks at problems and rosters without searching. */
@Tag(name = "排班求解", description = "检查、求解、分析；求解任务保留三十天，服务重启后仍可取结果")
@RestController
class JobController {

    private static final int LONGEST_WAIT = 30;

    private final VisitJobs jobs;
    private final Asking asking;
    private final VisitPlaces places;
    private final RosterDesk desk;
    private final JsonBody bodies;

    JobController(VisitJobs jobs, Asking asking, VisitPlaces places, RosterDesk desk, JsonBody bodies) {
        this.jobs = jobs;
        this.asking = asking;
        this.places = places;
        this.desk = desk;
        this.bodies = bodies;
    }

    @Operation(operationId = "listVisitPlaces", summary = "有排班设置的地方")
    @GetMapping(path = "/v1/roster-places", produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> places() {
        return places.names();
    }

    @Operation(operationId = "startRosterJob", summary = "开始求解（排班）",
            description = "写 place、files 或 roster 之一。预算写秒或步；写步则同样的输入、种子得到同样的结果。variants 写几个就依次各求一份，"
                    + "可相互比较。求解一个一个地做，排队满了答 503。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = JobAsk.class))))
    @PostMapping(path = "/v1/roster-jobs", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView start(@RequestBody(required = false) byte[] body, @Parameter(hidden = true) Principal who) {
        JobAsk ask = bodies.read(body, JobAsk.class);
        Asking.Meant meant = asking.meant(ask);
        if (meant.problem().demands().isEmpty()) {
            throw OfficeException.invalid("from", "这一期没有任何任务，请先检查（/v1/roster-jobs/check）。");
        }
        return JobView.of(jobs.submit(who.getName(), meant.place(), meant.roster(), meant.version(), new SolveWork(meant.problem(), meant.start(), Asking.variants(ask.variants()),
                        asking.setting(ask, meant.period()))));
    }

    @Operation(operationId = "checkRosterProblem", summary = "求解以前先检查：缺什么、矛盾、排不开，怎样才行",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = JobAsk.class))))
    @PostMapping(path = "/v1/roster-jobs/check", produces = MediaType.APPLICATION_JSON_VALUE)
    CheckView check(@RequestBody(required = false) byte[] body) {
        Asking.Meant meant = asking.meant(bodies.read(body, JobAsk.class));
        return CheckView.of(meant.problem(), ProblemCheck.check(meant.problem(), desk.today()));
    }

    @Operation(operationId = "analyseRoster", summary = "分析一份现成的排班（start），不求解",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = JobAsk.class))))
    @PostMapping(path = "/v1/roster-jobs/analysis", produces = MediaType.APPLICATION_JSON_VALUE)
    AnalysisView analyse(@RequestBody(required = false) byte[] body) {
        Asking.Meant meant = asking.meant(bodies.read(body, JobAsk.class));
        if (meant.start() == null) {
            throw OfficeException.invalid("start", "请在 start 里写要分析的排班，每行任务编号、岗位、日期。");
        }
        return AnalysisView.of(Analysis.of(meant.problem(), meant.start().plan()));
    }

    @Operation(operationId = "listRosterJobs", summary = "求解任务，新的在前；只列进展，排班在单个任务里")
    @GetMapping(path = "/v1/roster-jobs", produces = MediaType.APPLICATION_JSON_VALUE)
    List<JobView> list() {
        return jobs.all().stream().map(JobView::of).toList();
    }

    @Operation(operationId = "showRosterJob", summary = "求解进展：目前最好的排班（best）和得分、改进过程、剩余时间；排不开的原因（obstacles）；完成的方案（variants）")
    @GetMapping(path = "/v1/roster-jobs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    JobView show(@Parameter(description = "任务编号") @PathVariable String id,
                 @Parameter(description = "至多等几秒，等到结束就答，0 至 30") @RequestParam(defaultValue = "0") int wait) {
        return JobView.of(jobs.await(id, Duration.ofSeconds(Math.max(0, Math.min(wait, LONGEST_WAIT)))));
    }

    @Operation(operationId = "stopRosterJob", summary = "结束求解，答复目前最好的排班和没有用完的预算（unused）")
    @DeleteMapping(path = "/v1/roster-jobs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    JobView stop(@Parameter(description = "任务编号") @PathVariable String id) {
        return JobView.of(jobs.stop(id));
    }
}
