package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.decision.Assessment;
import org.fengqiao.matter.Matter;
import org.springframework.http.ResponseEntity;

/** The documentation of {@link AssessmentController}. */
@Tag(name = "评估", description = "一件事项办到现在，哪些职责已尽、未到期、逾期，下一次变化在何时")
interface AssessmentOperations {

    @Operation(operationId = "assess", summary = "评估一件事项的进展",
            description = "事项连同经过（history）一并提交。请求体最大 2 MB。",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json",
                    schema = @Schema(implementation = Matter.class))))
    @ApiResponse(responseCode = "200", description = "评估",
            content = @Content(schema = @Schema(implementation = Assessment.class)))
    ResponseEntity<Assessment> assess(
            @Parameter(description = "规则包名称；不写则用覆盖该地点的最具体的规则包") String pack,
            @Parameter(description = "看到哪个时刻为止；不写为现在，不得在将来") String now,
            @Parameter(description = "适用哪个时刻的法律与名录；不写为收到之时") String asOf,
            byte[] matter);
}
