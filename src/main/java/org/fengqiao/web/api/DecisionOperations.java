package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.fengqiao.decision.Decision;
import org.fengqiao.matter.Matter;
import org.fengqiao.service.BatchAnswer;
import org.springframework.http.ResponseEntity;

/** The documentation of {@link DecisionController}. */
@Tag(name = "裁定", description = "谁办、各自何时前做什么、依据是什么")
interface DecisionOperations {

    @Operation(operationId = "decide", summary = "裁定一件事项",
            description = "同样的事项、时间、规则修订号与名录修订号，得到逐字节相同的裁定。请求体最大 2 MB，超过答 413。"
                    + "每次裁定留一份回执，同一事项的回执首尾相连；回执写不下就不作答。带 Idempotency-Key 重发同一请求，得到原来的答复"
                    + "（应答头 Idempotency-Replayed: true）；同一个键换了内容答 409。",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json",
                    schema = @Schema(implementation = Matter.class))))
    @ApiResponse(responseCode = "200", description = "裁定",
            content = @Content(schema = @Schema(implementation = Decision.class)))
    ResponseEntity<byte[]> decide(
            @Parameter(description = "规则包名称，例如 futian；不写则用覆盖该地点的最具体的规则包") String pack,
            @Parameter(description = "按哪个时刻的法律与名录裁定，例如 2026-03-02T09:30:00+08:00；不写为现在，不得在将来")
            String asOf,
            @Parameter(description = "true 则只试算，不留回执") boolean dryRun,
            @Parameter(description = "这一请求的键，1 至 200 个字符，同一账号内不重复；七天内有效") String key,
            byte[] matter, @Parameter(hidden = true) Principal who);

    @Operation(operationId = "decideMany", summary = "逐行裁定一批事项",
            description = "请求与应答都是 NDJSON：一行一件，一行一答，行号从 1 起。写错的行只影响它自己。每行裁定各留一份回执。每行最大 2 MB，总量不限；"
                    + "应答边读边写，客户端应一边发送一边接收。",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/x-ndjson",
                    schema = @Schema(implementation = Matter.class))))
    @ApiResponse(responseCode = "200", description = "每行一个结果：decision 或 problem",
            content = @Content(mediaType = "application/x-ndjson",
                    schema = @Schema(implementation = BatchAnswer.class)))
    void decideMany(
            @Parameter(description = "规则包名称；不写则每行各用覆盖其地点的最具体的规则包") String pack,
            @Parameter(description = "按哪个时刻的法律与名录裁定；不写为现在，不得在将来") String asOf,
            @Parameter(description = "true 则只试算，不留回执") boolean dryRun,
            @Parameter(hidden = true) Principal who,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response) throws IOException;
}
