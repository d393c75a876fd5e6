package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.fengqiao.file.FileJobs;
import org.fengqiao.file.FileOutcome;
import org.fengqiao.file.FileQuestion;
import org.fengqiao.job.Job;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.Handing;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decides files of matters as jobs. */
@Tag(name = "文件", description = "成批裁定 CSV、XLSX、JSON、NDJSON 文件；是后台任务，只有上传者与管理员看得到，结果保存 3 天")
@RestController
class FilesController {

    private final FileJobs files;
    private final Handing handing;

    FilesController(FileJobs files, Handing handing) {
        this.files = files;
        this.handing = handing;
    }

    @Operation(operationId = "decideFile", summary = "上传一份文件，成批裁定",
            description = "文件就是请求体，至多 200 MB；更长的请用命令行。立即答 202，进度与结果由 Location 取。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "202", description = "已收下，排队裁定")
    @PostMapping(path = "/v1/files", produces = MediaType.APPLICATION_JSON_VALUE,
            consumes = {MediaType.APPLICATION_OCTET_STREAM_VALUE, "text/csv", Handing.WORKBOOK,
                    MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE})
    ResponseEntity<JobView<FileQuestion, FileOutcome>> start(
            @Parameter(description = "文件名，由扩展名知道是哪一种") @RequestParam(required = false) String name,
            @Parameter(description = "规则包；不写为覆盖该地点的最具体的") @RequestParam(required = false) String pack,
            @Parameter(description = "按哪个时刻的法律与名录；不写为现在") @RequestParam(required = false) String asOf,
            @Parameter(description = "结果写成 xlsx（默认）或 ndjson") @RequestParam(required = false) String output,
            @Parameter(description = "true 则每件留回执；默认只试算") @RequestParam(defaultValue = "false") boolean receipts,
            @Parameter(hidden = true) HttpServletRequest request) throws IOException {
        Job job = handing.in(name, pack, asOf, output, receipts, request.getInputStream(),
                request.getUserPrincipal().getName());
        return ResponseEntity.accepted().location(URI.create("/v1/files/" + job.id())).body(view(job));
    }

    @Operation(operationId = "listFiles", summary = "最近上传的文件，新的在前；管理员看到全部")
    @GetMapping(path = "/v1/files", produces = MediaType.APPLICATION_JSON_VALUE)
    List<JobView<FileQuestion, FileOutcome>> list(@AuthenticationPrincipal AccountUser who) {
        return files.list(who.getUsername(), who.oversees()).stream()
                .map(FilesController::view).toList();
    }

    @Operation(operationId = "showFile", summary = "进度，做完后还有按单位、事项类别、时限的汇总")
    @GetMapping(path = "/v1/files/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    JobView<FileQuestion, FileOutcome> show(@PathVariable String id,
                                            @AuthenticationPrincipal AccountUser who) {
        return view(find(id, who));
    }

    @Operation(operationId = "fileResults", summary = "结果文件")
    @GetMapping("/v1/files/{id}/results")
    ResponseEntity<Resource> results(@PathVariable String id, @AuthenticationPrincipal AccountUser who) {
        return handing.results(find(id, who));
    }

    @Operation(operationId = "fileRejects", summary = "退回的事项与原因，改好后可再上传")
    @GetMapping("/v1/files/{id}/rejects")
    ResponseEntity<Resource> rejects(@PathVariable String id, @AuthenticationPrincipal AccountUser who) {
        return handing.rejects(find(id, who));
    }

    @Operation(operationId = "stopFile", summary = "停止；已结束的则连同文件删除")
    @DeleteMapping("/v1/files/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, @AuthenticationPrincipal AccountUser who) {
        Job job = find(id, who);
        files.remove(job);
        return job.state().over() ? ResponseEntity.noContent().build() : ResponseEntity.accepted().build();
    }

    @Operation(operationId = "fileTemplate", summary = "一份空的工作簿，供填写")
    @GetMapping(path = "/v1/files/template", produces = Handing.WORKBOOK)
    void template(HttpServletResponse response) throws IOException {
        response.setContentType(Handing.WORKBOOK);
        response.setHeader("Content-Disposition", "attachment; filename=\"matters.xlsx\"");
        handing.template(response.getOutputStream());
    }

    private Job find(String id, AccountUser who) {
        return files.find(id, who.getUsername(), who.oversees());
    }

    private static JobView<FileQuestion, FileOutcome> view(Job job) {
        return JobView.of(job, FileJobs.question(job), FileJobs.outcome(job));
    }
}
