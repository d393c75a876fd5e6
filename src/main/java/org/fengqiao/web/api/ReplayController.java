package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.service.Replay;
import org.fengqiao.service.Replaying;
import org.fengqiao.service.StoredDecisions;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decides again from a receipt. */
@Tag(name = "回执")
@RestController
class ReplayController {

    private final Receipts receipts;
    private final Replaying replaying;

    ReplayController(Receipts receipts, Replaying replaying) {
        this.receipts = receipts;
        this.replaying = replaying;
    }

    @Operation(operationId = "replay", summary = "由回执重放一次裁定（政策、管理员）",
            description = "不写参数则用当时的规则与名录，应与回执逐字节相同；写明修订号或 current，则看换用之后有什么不同。适用法律的时刻不变；"
                    + "不留回执。个人信息已清除的不可重放（409）。")
    @PostMapping(path = "/v1/decisions/{id}/replay", produces = MediaType.APPLICATION_JSON_VALUE)
    Replay replay(@Parameter(description = "裁定的 id") @PathVariable String id,
                  @Parameter(description = "规则修订号，或 current（现行）；不写为当时的") @RequestParam(required = false)
                  String policy,
                  @Parameter(description = "名录修订号，或 current（现行）；不写为当时的") @RequestParam(required = false)
                  String directory,
                  @Parameter(description = "链中第几环；不写为最新的一份") @RequestParam(required = false) Long sequence) {
        return replaying.replay(StoredDecisions.find(receipts, id, sequence), given(policy), given(directory));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
