package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.register.CaseErasure;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Anchors;
import org.fengqiao.receipt.Asked;
import org.fengqiao.receipt.Break;
import org.fengqiao.receipt.ErasureStatement;
import org.fengqiao.receipt.Verification;
import org.fengqiao.receipt.Verifier;
import org.fengqiao.service.MatterReader;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What proves receipts, and what erases personal fields without breaking the proof. */
@Tag(name = "回执")
@RestController
class ProofController {

    private static final int DAYS = 30;

    private final Verifier verifier;
    private final Anchors anchors;
    private final CaseErasure erasures;
    private final MatterReader reader;
    private final Clock clock;

    ProofController(Verifier verifier, Anchors anchors, CaseErasure erasures, MatterReader reader, Clock clock) {
        this.verifier = verifier;
        this.anchors = anchors;
        this.erasures = erasures;
        this.reader = reader;
        this.clock = clock;
    }

    /** What verifying found; {@code first} is the first broken link, or null. */
    record Verified(boolean whole, String sentence, long chains, long entries, long erased, long anchors,
                    long unanchored, Break first) {
        static Verified of(Verification found) {
            return new Verified(found.whole(), found.sentence(), found.chains(), found.entries(), found.erased(),
                    found.anchors(), found.unanchored(), found.first());
        }
    }

    /** Why personal fields are to be erased. */
    record ErasureReason(String reason) {
    }

    /** Of which matter, and why. */
    record ErasureOrder(String matter, String reason) {
    }

    /** That they were, and which entry of the chain says so. */
    record Erased(String matter, long sequence, Instant recordedAt, String reason, long erased) {
    }

    @Operation(operationId = "verifyReceipts", summary = "核验全部回执，或一件事项的（政策、管理员）",
            description = "逐环核对内容、前链、次序、承诺、索引、幂等键、锚、签名与存档的修订，指出第一处断裂。核验全部所费时间与回执份数成正比。")
    @GetMapping(path = "/v1/receipts/verification", produces = MediaType.APPLICATION_JSON_VALUE)
    Verified verify(@Parameter(description = "事项编号；不写为全部") @RequestParam(required = false) String matter) {
        return Verified.of(matter == null || matter.isBlank() ? verifier.verify() : verifier.verify(matter.strip()));
    }

    @Operation(operationId = "listAnchors", summary = "签名的锚，按日", description = "请每日抄存其 hash：抄存在外的锚才使事后改动无处可藏。")
    @GetMapping(path = "/v1/anchors", produces = MediaType.APPLICATION_JSON_VALUE)
    List<AnchorView> anchors(
            @Parameter(description = "首日（北京时间）；不写为末日前 30 日")
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @Parameter(description = "末日（含）；不写为今天")
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        LocalDate last = to == null ? WorkCalendar.day(clock.instant()) : to;
        return anchors.between(from == null ? last.minusDays(DAYS) : from, last).stream().map(AnchorView::of).toList();
    }

    @Operation(operationId = "anchorKey", summary = "核验新锚签名的公钥（PEM，Ed25519）")
    @GetMapping(path = "/v1/anchors/public-key", produces = MediaType.TEXT_PLAIN_VALUE)
    String publicKey() {
        return anchors.publicKey();
    }

    @Operation(operationId = "erasePersonalFields", summary = "清除一件事项的个人信息（管理员）",
            description = "姓名、联系方式、住址与全部原文连同其密钥一起销毁，无法恢复；回执仍可核验，但不可重放。登记的事项须已化解、销案或终结，未了结的答 409。原因永久保存，不要写出信访人。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = "application/json",
                            schema = @Schema(implementation = ErasureReason.class))))
    @PostMapping(path = "/v1/matters/{matter}/erasure", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Erased erase(@Parameter(description = "事项编号") @PathVariable String matter,
                 @RequestBody(required = false) byte[] body, @Parameter(hidden = true) Principal who) {
        return erase(matter, body == null ? null : reader.tree(body).path("reason").asString(null), who);
    }

    @Operation(operationId = "eraseByBody", summary = "清除一件事项的个人信息，编号写在请求体里（管理员）",
            description = "与 /v1/matters/{matter}/erasure 相同，供编号里有斜杠等写不进路径的事项用。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = "application/json",
                            schema = @Schema(implementation = ErasureOrder.class))))
    @PostMapping(path = "/v1/erasures", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Erased eraseByBody(@RequestBody(required = false) byte[] body, @Parameter(hidden = true) Principal who) {
        JsonNode order = reader.tree(body == null ? new byte[0] : body);
        String matter = order.path("matter").asString("");
        if (matter.isBlank()) {
            String detail = "请在 matter 里写明事项编号。";
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                    List.of(Fault.inBody("/matter", "missing", detail, List.of())));
        }
        return erase(matter, order.path("reason").asString(null), who);
    }

    private Erased erase(String matter, String reason, Principal who) {
        ErasureStatement done = erasures.erase(matter, new Asked(who.getName(), who.getName()), reason);
        return new Erased(done.link().matter(), done.link().sequence(), done.link().recordedAt(), done.reason(),
                done.erased());
    }
}
