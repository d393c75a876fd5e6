package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.LastTrials;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the packs in force and their rules. */
@Tag(name = "规则", description = "现行的规则包与规则原文")
@RestController
@RequestMapping(path = "/v1/policies", produces = MediaType.APPLICATION_JSON_VALUE)
class PolicyController {

    private final Current current;
    private final LastTrials trials;

    PolicyController(Current current, LastTrials trials) {
        this.current = current;
        this.trials = trials;
    }

    @Operation(operationId = "listPolicies", summary = "列出现行的规则包")
    @GetMapping
    ResponseEntity<List<PackView>> list() {
        InForce inForce = current.inForce();
        return ResponseEntity.ok()
                .headers(Revisions.headers(inForce.revision(), inForce.directory().revision()))
                .body(inForce.policies().all().stream().map(PackView::of).toList());
    }

    @Operation(operationId = "showPolicy", summary = "一个规则包及其全部规则（含所继承的）")
    @GetMapping("/{pack}")
    ResponseEntity<PolicyView> show(
            @Parameter(description = "规则包名称", example = "futian") @PathVariable String pack) {
        InForce inForce = current.inForce();
        return answer(inForce, inForce.policy(pack)).body(PolicyView.of(inForce.policy(pack)));
    }

    @Operation(operationId = "showRule", summary = "一条规则：原文、依据、有效日期、触发与不触发它的情景")
    @GetMapping("/{pack}/rules/{rule}")
    ResponseEntity<RuleView> rule(
            @Parameter(description = "规则包名称", example = "futian") @PathVariable String pack,
            @Parameter(description = "规则名称") @PathVariable String rule) {
        InForce inForce = current.inForce();
        Rule found = inForce.rule(pack, rule);
        return answer(inForce, inForce.policy(pack)).body(RuleView.of(found, trials.of(inForce).of(found.id())));
    }

    private static ResponseEntity.BodyBuilder answer(InForce inForce, Policy policy) {
        return ResponseEntity.ok()
                .headers(Revisions.headers(policy.revision(), inForce.directory().revision()));
    }
}
