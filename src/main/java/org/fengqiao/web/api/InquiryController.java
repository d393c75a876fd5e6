package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.access.CaseInquiries;
import org.fengqiao.access.CaseInquiries.Asker;
import org.fengqiao.access.Inquiry;
import org.fengqiao.casework.register.QueryCodes.QueryCode;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Query codes, and the citizen's question behind a portal of somebody else. */
@Tag(name = "查询码", description = "给信访人发查询码；由门户、热线代信访人查询和评价，见 docs/casework.md")
@RestController
@RequestMapping(path = "/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class InquiryController {

    private final CaseInquiries inquiries;

    InquiryController(CaseInquiries inquiries) {
        this.inquiries = inquiries;
    }

    /** What the citizen was given. */
    record Question(String code, String verifier) {
    }

    /** What the citizen thinks of the work. */
    record RatingGiven(String code, String verifier, String rating, String note) {
    }

    @Operation(operationId = "giveQueryCode", summary = "给信访人发查询码；再发新码，旧码作废",
            description = "只在这里答一次，库里只存散列。检举控告、须单独办理和性质待定的事项不发（409）。")
    @PostMapping("/matters/{matter}/query-code")
    ResponseEntity<QueryCode> give(@Parameter(description = "登记编号") @PathVariable String matter,
                                   @AuthenticationPrincipal AccountUser who) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(inquiries.give(matter, who));
    }

    @Operation(operationId = "inquire", summary = "凭查询码和校验码看进展、负责单位、下一个时限",
            description = "码不对、没有这件、检举控告，答案一样（404）。一个码一刻钟错五次、一个账号错二百次，要等（429）。")
    @PostMapping(path = "/inquiries", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Inquiry> ask(@RequestBody Question question, @AuthenticationPrincipal AccountUser who) {
        required("code", "查询码", question.code());
        required("verifier", "校验码", question.verifier());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(inquiries.ask(question.code(), question.verifier(), Asker.account(who)));
    }

    @Operation(operationId = "rateWork", summary = "凭查询码和校验码评价办理工作，记入经过")
    @PostMapping(path = "/inquiries/ratings", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> rate(@RequestBody RatingGiven rating, @AuthenticationPrincipal AccountUser who) {
        required("code", "查询码", rating.code());
        required("verifier", "校验码", rating.verifier());
        inquiries.rate(rating.code(), rating.verifier(), rating.rating(), rating.note(), Asker.account(who));
        return ResponseEntity.noContent().build();
    }

    private static void required(String field, String what, String value) {
        if (value == null || value.isBlank()) {
            String detail = "请写" + what + "（" + field + "）。";
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                    List.of(Fault.inBody("/" + field, "missing", detail, List.of())));
        }
    }
}
