package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.stand.PrincipalStep;
import org.fengqiao.casework.store.PrincipalRows;
import org.fengqiao.security.AccountUser;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Each principal's own list: what he is to instruct, what he instructed, and what became of it. */
@Tag(name = "登记簿")
@RestController
@RequestMapping(path = "/v1/ledger/principals", produces = MediaType.APPLICATION_JSON_VALUE)
class PrincipalController {

    private static final int MOST = 500;

    private final CaseAccess access;
    private final PrincipalRows principals;

    PrincipalController(CaseAccess access, PrincipalRows principals) {
        this.access = access;
        this.principals = principals;
    }

    @Operation(operationId = "principals", summary = "各位主官和名下各有多少件：待批示、批示在办、已圈阅、已反馈、已了结")
    @GetMapping
    List<PrincipalRows.Principal> principals(@AuthenticationPrincipal AccountUser who) {
        return principals.principals(access.sight(who));
    }

    @Operation(operationId = "principalMatters", summary = "一位主官自己的清单：因何列入、批示、反馈和结果，新的在前",
            description = "渠道是他的、列入他的清单的、由他挂牌的、按规则升级到他的、他作了批示的，都在；列入以后跟到了结，不会离开。")
    @GetMapping("/matters")
    List<PrincipalRows.ListedFor> matters(
            @Parameter(description = "主官所在单位的编码") @RequestParam String body,
            @Parameter(description = "主官的职务；不写为只写明单位的") @RequestParam(required = false) String post,
            @Parameter(description = "待批示、批示在办、已圈阅、已反馈、已了结；不写为全部")
            @RequestParam(required = false) String step,
            @RequestParam(defaultValue = "50") int limit, @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal AccountUser who) {
        int most = Parameters.within("limit", limit, MOST);
        int skip = (Parameters.within("page", page, Integer.MAX_VALUE / MOST) - 1) * most;
        PrincipalStep at = step == null || step.isBlank() ? null
                : Parameters.term("step", PrincipalStep.class, "这种进展", step.strip());
        return principals.list(body, post == null || post.isBlank() ? null : post.strip(), at, skip, most,
                access.sight(who));
    }
}
