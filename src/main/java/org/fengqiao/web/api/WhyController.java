package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.fengqiao.matter.Matter;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.service.Asked;
import org.fengqiao.service.Current;
import org.fengqiao.service.MatterReader;
import org.fengqiao.service.StoredDecisions;
import org.fengqiao.service.why.Asking;
import org.fengqiao.service.why.Askings;
import org.fengqiao.service.why.Reasons;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells why a decision says something, and why it does not. */
@Tag(name = "为什么", description = "为什么这样裁定、为什么不是那样，最小改动一处会怎样")
@RestController
class WhyController {

    private static final String KIND = "问哪一类：规则、单位、首办、牵头、协办、协调、职责、时限、文书、提示、亮灯、鸣哨、升级、督办、性质、途径、级别；"
            + "不写则逐条说明整件裁定";
    private static final String NAME = "问哪一个，例如 书面告知、24小时、福田区城管局";
    private static final String DEMAND = "只问哪项诉求；不写则每项都答";

    private final Receipts receipts;
    private final Askings askings;
    private final Current current;
    private final MatterReader reader;
    private final Clock clock;

    WhyController(Receipts receipts, Askings askings, Current current, MatterReader reader, Clock clock) {
        this.receipts = receipts;
        this.askings = askings;
        this.current = current;
        this.reader = reader;
        this.clock = clock;
    }

    @Operation(operationId = "whyDecision", summary = "一份已作出的裁定为什么这样、为什么不是那样",
            description = "按当时的规则与名录回答。成立的，给出规则、事实与依据；不成立的，给出哪条规则差哪个条件、或被什么排除；并给出能改变答案的最小单项"
                    + "改动（试过、重新裁定过）。个人信息已清除的不能再问（409）。")
    @GetMapping(path = "/v1/decisions/{id}/why", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Reasons> recorded(
            @Parameter(description = "裁定的 id") @PathVariable String id,
            @Parameter(description = KIND) @RequestParam(required = false) String kind,
            @Parameter(description = NAME) @RequestParam(required = false) String name,
            @Parameter(description = DEMAND) @RequestParam(required = false) String demand,
            @Parameter(description = "链中第几环；不写为最新的一份") @RequestParam(required = false) Long sequence) {
        return answer(askings.of(StoredDecisions.find(receipts, id, sequence)).ask(kind, name, demand));
    }

    @Operation(operationId = "why", summary = "一件事项会怎样裁定，为什么、为什么不是",
            description = "请求体同 POST /v1/decisions；不留回执。写了 now 则如 POST /v1/assessments 那样看到那一刻。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = "application/json", schema = @Schema(implementation = Matter.class))))
    @PostMapping(path = "/v1/why", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Reasons> sent(
            @Parameter(description = "规则包名称；不写则用覆盖该地点的最具体的规则包") @RequestParam(required = false) String pack,
            @Parameter(description = "按哪个时刻的法律与名录裁定；不写为现在，写了 now 则为收到之时")
            @RequestParam(required = false) String asOf,
            @Parameter(description = "看到哪一刻的进展") @RequestParam(required = false) String now,
            @Parameter(description = KIND) @RequestParam(required = false) String kind,
            @Parameter(description = NAME) @RequestParam(required = false) String name,
            @Parameter(description = DEMAND) @RequestParam(required = false) String demand,
            @RequestBody(required = false) byte[] matter) {
        Instant at = clock.instant();
        Instant law = asOf == null || asOf.isBlank() ? null : Asked.instant("asOf", asOf, at);
        boolean assessed = now != null && !now.isBlank();
        Instant decided = law == null ? at : law;
        Asking asking = askings.of(current.inForce(), reader.read(matter == null ? new byte[0] : matter), pack,
                assessed ? Asked.instant("now", now, at) : decided, assessed ? law : decided);
        return answer(asking.ask(kind, name, demand));
    }

    private static ResponseEntity<Reasons> answer(Reasons reasons) {
        return ResponseEntity.ok().headers(Revisions.headers(reasons.policyRevision(), reasons.directoryRevision()))
                .body(reasons);
    }
}
