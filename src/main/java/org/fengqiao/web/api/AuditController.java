package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.audit.AuditCheck;
import org.fengqiao.audit.AuditEntry;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.audit.AuditVerifier;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looks into the audit log and verifies it. */
@Tag(name = "审计", description = "谁在何时看了、动了哪件事项；只增不改，见 docs/audit.md；审计、管理员")
@RestController
@RequestMapping(path = "/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
class AuditController {

    private final AuditLog log;
    private final AuditVerifier verifier;

    AuditController(AuditLog log, AuditVerifier verifier) {
        this.log = log;
        this.verifier = verifier;
    }

    @Operation(operationId = "listAudit", summary = "一件事项、一个账号所做或一个对象的审计记录，新的在前",
            description = "matter、account、object 写且只写一个；账号的变更查 object=account/账号。")
    @GetMapping
    List<AuditEntry> find(@Parameter(description = "事项编号") @RequestParam(required = false) String matter,
                          @Parameter(description = "账号") @RequestParam(required = false) String account,
                          @Parameter(description = "对象，例如 account/zhang、subscription/1")
                          @RequestParam(required = false) String object,
                          @Parameter(description = "条数，1 至 500") @RequestParam(defaultValue = "100") int limit) {
        if (Stream.of(matter, account, object).filter(Objects::nonNull).count() != 1) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "matter、account、object 请写且只写一个。");
        }
        return matter != null ? log.ofMatter(matter.strip(), limit)
                : account != null ? log.ofAccount(account.strip(), limit) : log.ofObject(object.strip(), limit);
    }

    @Operation(operationId = "verifyAudit", summary = "核验审计链与每日封印，指出第一处断裂", description = "所费时间与记录条数成正比。")
    @GetMapping("/verification")
    AuditCheck verify() {
        return verifier.verify();
    }
}
