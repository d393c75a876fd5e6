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
import org.fengqiao.access.CaseImports;
import org.fengqiao.file.FileJobs;
import org.fengqiao.file.FileOutcome;
import org.fengqiao.file.FileQuestion;
import org.fengqiao.job.Job;
import org.fengqiao.web.Handing;
import org.fengqiao.security.AccountUser;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers files of matters as jobs. */
@Tag(name = "登记簿")
@RestController
class MatterImportController {

    private static final int LISTED = 50;
    private static final int PAGE = 1000;

    private final Handing handing;
    private final CaseImports imports;
    private final FileJobs files;

    MatterImportController(Handing handing, CaseImports imports, FileJobs files) {
        this.handing = handing;
        this.imports = imports;
        this.files = files;
    }

    @Operation(operationId = "listImports", summary = "登记过的文件，新的在前",
            description = "谁、何时、哪个文件、哪个来源，各件的结果计数；结果文件删除以后仍在。上传者和同一单位的人看得到。")
    @GetMapping(path = "/v1/matters/imports", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ImportView> list(@AuthenticationPrincipal AccountUser who) {
        return imports.latest(LISTED, who).stream()
                .map(seen -> ImportView.of(seen, files.goesOn(seen.batch().id()), null, null)).toList();
    }

    @Operation(operationId = "showImport", summary = "一份登记过的文件：逐件的行号、原编号、结果、登记编号或退回的原因",
            description = "退回的原因不带文件里的原话。看不到的事项不在其中。每页 1000 件，下一页用 after。")
    @GetMapping(path = "/v1/matters/imports/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ImportView show(@Parameter(description = "编号，即上传时答的编号") @PathVariable String id,
                    @Parameter(description = "上一页答的 next") @RequestParam(defaultValue = "0") long after,
                    @AuthenticationPrincipal AccountUser who) {
        CaseImports.Seen seen = imports.find(id, who);
        List<CaseImports.SeenLine> lines = imports.lines(id, after, PAGE, who);
        return ImportView.of(seen, files.goesOn(id), lines.stream().map(ImportView.LineView::of).toList(),
                lines.size() < PAGE ? null : lines.get(PAGE - 1).line().entry());
    }

    @Operation(operationId = "importTable", summary = "逐件的结果，CSV，可长期下载")
    @GetMapping(path = "/v1/matters/imports/{id}/table", produces = "text/csv;charset=UTF-8")
    void table(@PathVariable String id, @AuthenticationPrincipal AccountUser who, HttpServletResponse response)
            throws IOException {
        handing.imported(imports.find(id, who), who, response);
    }

    @Operation(operationId = "importMatters", summary = "上传一份文件，逐件登记",
            description = "CSV、XLSX、JSON、NDJSON，列与 /v1/files 相同。同一来源、同一编号只登记一次，同一份文件可以再传；"
                    + "退回的逐件写明行、列和原因，改好再传；逐件的结果长期留在 /v1/matters/imports/{id}。立即答 202，进度、结果（按登记编号）与退回从 /v1/files/{id} 取。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "202", description = "已收下，排队登记")
    @PostMapping(path = "/v1/matters/imports", produces = MediaType.APPLICATION_JSON_VALUE,
            consumes = {MediaType.APPLICATION_OCTET_STREAM_VALUE, "text/csv", Handing.WORKBOOK,
                    MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE})
    ResponseEntity<JobView<FileQuestion, FileOutcome>> start(
            @Parameter(description = "文件名，由扩展名知道是哪一种") @RequestParam(required = false) String name,
            @Parameter(description = "来源系统，编号在其中不重复；不写为当前账号") @RequestParam(required = false) String source,
            @Parameter(description = "规则包；不写为覆盖该地点的最具体的") @RequestParam(required = false) String pack,
            @Parameter(description = "结果写成 xlsx（默认）或 ndjson") @RequestParam(required = false) String output,
            @AuthenticationPrincipal AccountUser who,
            @Parameter(hidden = true) HttpServletRequest request) throws IOException {
        Job job = handing.register(name, pack, source == null || source.isBlank() ? who.getUsername() : source.strip(),
                output, request.getInputStream(), who);
        return ResponseEntity.accepted().location(URI.create("/v1/files/" + job.id()))
                .body(JobView.of(job, FileJobs.question(job), FileJobs.outcome(job)));
    }
}
