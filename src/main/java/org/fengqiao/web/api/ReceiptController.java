package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.decision.Decision;
import org.fengqiao.receipt.Anchors;
import org.fengqiao.receipt.Link;
import org.fengqiao.receipt.Page;
import org.fengqiao.receipt.Receipt;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.Search;
import org.fengqiao.service.StoredDecisions;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds recorded decisions and their receipts. */
@Tag(name = "回执", description = "已作出的裁定：查找、出示、核验、重放")
@RestController
@RequestMapping(path = "/v1/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
class ReceiptController {

    private final Receipts receipts;
    private final Anchors anchors;

    ReceiptController(Receipts receipts, Anchors anchors) {
        this.receipts = receipts;
        this.anchors = anchors;
    }

    @Operation(operationId = "searchDecisions", summary = "查找回执，新的在前（政策、排班、管理员）",
            description = "各条件同时满足。下一页把本页的 next 作为 after 再查；没有 next 就是最后一页。")
    @GetMapping
    Page search(
            @Parameter(description = "事项编号") @RequestParam(required = false) String matter,
            @Parameter(description = "单位编码：在裁定里担任任何角色") @RequestParam(required = false) String body,
            @Parameter(description = "规则包名称：有它的规则起作用") @RequestParam(required = false) String pack,
            @Parameter(description = "规则名称：这条规则起作用") @RequestParam(required = false) String rule,
            @Parameter(description = "规则修订号") @RequestParam(required = false) String policy,
            @Parameter(description = "名录修订号") @RequestParam(required = false) String directory,
            @Parameter(description = "首日（北京时间），例如 2026-03-02")
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @Parameter(description = "末日（含）")
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @Parameter(description = "上一页的 next") @RequestParam(required = false) Long after,
            @Parameter(description = "每页份数，1 至 500") @RequestParam(defaultValue = "50") int limit) {
        return receipts.search(new Search(given(matter), given(body), Set.of(), given(pack), given(rule),
                given(policy), given(directory), from, to, after, limit));
    }

    @Operation(operationId = "showDecision", summary = "已作出的裁定，与当时的答复逐字节相同")
    @ApiResponse(responseCode = "200", description = "裁定",
            content = @Content(schema = @Schema(implementation = Decision.class)))
    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@Parameter(description = "裁定的 id") @PathVariable String id) {
        Receipt receipt = StoredDecisions.find(receipts, id, null);
        return ResponseEntity.ok().headers(ReceiptHeaders.of(receipt)).body(receipt.output());
    }

    @Operation(operationId = "showReceipt", summary = "裁定的回执，可自行核验",
            description = "statement、input、output 的文字即参与散列的原文（UTF-8），算法见 docs/receipts.md。input 不含个人信息。"
                    + "proof 一直证明到签了名的锚；当日的回执要到次日锚定后才有。")
    @GetMapping("/{id}/receipt")
    ReceiptView receipt(@Parameter(description = "裁定的 id") @PathVariable String id,
                        @Parameter(description = "链中第几环；不写为最新的一份。同样的裁定可有几份回执")
                        @RequestParam(required = false) Long sequence) {
        Receipt receipt = StoredDecisions.find(receipts, id, sequence);
        Link link = receipt.statement().link();
        return ReceiptView.of(receipt, anchors.proof(link.matter(), link.sequence()).orElse(null));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
