package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.fengqiao.file.ReplayCsv;
import org.fengqiao.job.Job;
import org.fengqiao.job.JobKind;
import org.fengqiao.job.Jobs;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.MatterReader;
import org.fengqiao.service.bulk.ReplayJobs;
import org.fengqiao.service.bulk.ReplayOutcome;
import org.fengqiao.service.bulk.ReplayQuestion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Replays all receipts of a period under other rules, as a job. */
@Tag(name = "成批重放", description = "一段时间的回执换用另一套规则会怎样；是后台任务，可随时来看")
@RestController
@RequestMapping(path = "/v1/replays", produces = MediaType.APPLICATION_JSON_VALUE)
class ReplaysController {

    private static final int LISTED = 100;

    private final ReplayJobs replays;
    private final Jobs jobs;
    private final MatterReader reader;

    ReplaysController(ReplayJobs replays, Jobs jobs, MatterReader reader) {
        this.replays = replays;
        this.jobs = jobs;
        this.reader = reader;
    }

    @Operation(operationId = "startReplay", summary = "重放一段时间的全部回执（政策、管理员）",
            description = "under 写 current（现行）、folder（规则文件夹现在的内容，不必发布）、own（各自当时的，应逐字节相同）或一个规则修订号。"
                    + "不留回执，不改变任何事项。立即答 202，结果由 Location 取。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = "application/json",
                            schema = @Schema(implementation = ReplayQuestion.class))))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobView<ReplayQuestion, ReplayOutcome>> start(@RequestBody(required = false) byte[] body,
                                                                 @Parameter(hidden = true) Principal who) {
        JsonNode asked = reader.tree(body == null ? new byte[0] : body);
        Job job = replays.start(new ReplayQuestion(day(asked, "from"), day(asked, "to"),
                asked.path("under").asString(null), asked.path("directory").asString(null)), who.getName());
        return ResponseEntity.accepted().location(URI.create("/v1/replays/" + job.id())).body(view(job));
    }

    @Operation(operationId = "listReplays", summary = "最近的成批重放，新的在前，不含表")
    @GetMapping
    List<JobView<ReplayQuestion, ReplayOutcome>> list() {
        return jobs.list(JobKind.REPLAY, null, LISTED).stream().map(ReplaysController::view).toList();
    }

    @Operation(operationId = "showReplay", summary = "进度，以及到目前为止的变化表")
    @GetMapping("/{id}")
    JobView<ReplayQuestion, ReplayOutcome> show(@PathVariable String id) {
        return view(find(id));
    }

    @Operation(operationId = "exportReplay", summary = "到目前为止的变化表（CSV）")
    @GetMapping(path = "/{id}/table", produces = ReplayCsv.TYPE)
    void table(@PathVariable String id, HttpServletResponse response) throws IOException {
        ReplayOutcome outcome = ReplayJobs.outcome(find(id));
        response.setContentType(ReplayCsv.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"replay-" + id + ".csv\"");
        ReplayCsv csv = new ReplayCsv(response.getOutputStream());
        if (outcome != null) {
            csv.rows("事物", outcome.byKind());
            csv.rows("单位", outcome.byBody());
            csv.rows("事项类别", outcome.byItem());
        }
        csv.end();
    }

    @Operation(operationId = "stopReplay", summary = "停止进行中的重放；已结束的则删除")
    @DeleteMapping("/{id}")
    ResponseEntity<JobView<ReplayQuestion, ReplayOutcome>> stop(@PathVariable String id) {
        if (find(id).state().over()) {
            jobs.remove(id);
            return ResponseEntity.noContent().build();
        }
        jobs.stop(id);
        return ResponseEntity.accepted().body(view(find(id)));
    }

    private Job find(String id) {
        return jobs.find(id).filter(job -> job.kind() == JobKind.REPLAY).orElseThrow(() ->
                new ProblemException(ProblemCode.UNKNOWN_JOB, "没有编号为「" + id + "」的成批重放，可能已经删除。"));
    }

    private static JobView<ReplayQuestion, ReplayOutcome> view(Job job) {
        return JobView.of(job, ReplayJobs.question(job), ReplayJobs.outcome(job));
    }

    private static LocalDate day(JsonNode asked, String name) {
        String text = asked.path(name).asString(null);
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            String detail = name + " 的值「" + text + "」不是日期，请写作 2026-03-01。";
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                    List.of(Fault.inBody("/" + name, "bad-value", detail, List.of())));
        }
    }
}
