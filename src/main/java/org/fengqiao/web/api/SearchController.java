package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.access.CaseFinder;
import org.fengqiao.casework.store.CaseBoard.Subject;
import org.fengqiao.person.PersonalKind;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds matters by who petitions. What is looked for stands in the body: addresses are kept in logs. */
@Tag(name = "登记簿")
@RestController
@RequestMapping(path = "/v1/matters", produces = MediaType.APPLICATION_JSON_VALUE)
class SearchController {

    private final CaseFinder finder;

    SearchController(CaseFinder finder) {
        this.finder = finder;
    }

    /** A whole value, in whatever spelling. */
    record PersonSought(String kind, String value) {
    }

    @Operation(operationId = "searchMatters", summary = "按信访人的电话或姓名找事项",
            description = "写完整的电话或姓名，写法不限；只在看得到的事项里找，新的在前，至多 50 件。每次都记入审计；"
                    + "一刻钟里一个账号至多 60 次，机器客户端 600 次（429）。")
    @PostMapping(path = "/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<Subject> search(@RequestBody PersonSought sought, @AuthenticationPrincipal AccountUser who) {
        return finder.find(kind(sought.kind()), sought.value(), who);
    }

    private PersonalKind kind(String asked) {
        return finder.kinds().stream().filter(kind -> kind.code().equals(asked) || kind.label().equals(asked)).findFirst()
                .orElseThrow(() -> {
                    List<String> known = finder.kinds().stream().map(kind -> kind.label() + "(" + kind.code() + ")").toList();
                    String detail = "请写明按什么找（kind）：" + String.join("、", known) + "。";
                    return new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                            List.of(Fault.inBody("/kind", "unknown-term", detail, known)));
                });
    }
}
