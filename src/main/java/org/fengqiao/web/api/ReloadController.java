package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.living.Cause;
import org.fengqiao.service.living.LivingPolicies;
import org.fengqiao.service.living.RefusedReload;
import org.fengqiao.service.living.Reload;
import org.fengqiao.service.living.Result;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts changed folders in force and tells what that changed. */
@Tag(name = "规则")
@RestController
@RequestMapping(path = "/v1/policies", produces = MediaType.APPLICATION_JSON_VALUE)
class ReloadController {

    private final LivingPolicies policies;

    ReloadController(LivingPolicies policies) {
        this.policies = policies;
    }

    @Operation(operationId = "reloadPolicies", summary = "重新载入规则与名录文件夹（政策、管理员）",
            description = "先读出并检查全部文件，跑完全部情景，说明变化，再一次换上；此后的裁定按新的，已在办理的按原来的办完。"
                    + "有任何错误或情景不符就不换，答 422 并列出全部问题，仍按原来的办理。")
    @PostMapping("/reload")
    ResponseEntity<Reload> reload(Principal user) {
        Reload reload = policies.reload(Cause.CALL, user.getName());
        if (reload.result() == Result.REFUSED) {
            throw new ProblemException(RefusedReload.document(reload));
        }
        return ResponseEntity.ok()
                .headers(Revisions.headers(reload.policyRevision(), reload.directoryRevision())).body(reload);
    }

    @Operation(operationId = "listPolicyChanges", summary = "本进程最近的规则更新，新的在前，至多 50 次")
    @GetMapping("/changes")
    List<Reload> changes() {
        return policies.recent();
    }
}
