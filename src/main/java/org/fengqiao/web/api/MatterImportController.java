package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.fengqiao.file.FileJobs;
import org.fengqiao.file.FileOutcome;
import org.fengqiao.file.FileQuestion;
import org.fengqiao.job.Job;
import org.fengqiao.web.Handing;
import org.fengqiao.security.AccountUser;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers files of matters as jobs. */
@Tag(name = "登记簿")
@RestController
class MatterImportController {

    private final Handing handing;

    MatterImportController(Handing handing) {
        this.handing = handing;
    }

    @Operation(operationId = "importMatters", summary = "上传一份文件，逐件登记",
            description = "CSV、XLSX、JSON、NDJSON，列与 /v1/files 相同。同一来源、同一编号只登记一次，同一份文件可以再传；"
                    + "退回的逐件写明行、列和原因，改好再传。立即答 202，进度、结果（按登记编号）与退回从 /v1/files/{id} 取。",
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
